// Changes after a version, the first one first.
// parameters: after, first
// returns: entry, a list of values in the order below
// plan: NodeUniqueIndexSeekByRange
MATCH (change:Change)
WHERE change.version > $after
WITH change ORDER BY change.version LIMIT $first
RETURN [
  change.version, change.at, change.actor, change.verb, change.told,
  [(change)-[:ABOUT]->(group) | group.id], change.ids
] AS entry
