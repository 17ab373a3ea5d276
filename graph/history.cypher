// Changes that are about a group, under any of its identities, before a
// version: the last one first.
// parameters: ids, before, first
// returns: entry, a list of values in the order below
// plan: NodeUniqueIndexSeek
MATCH (group:Record)<-[:ABOUT]-(change:Change)
WHERE group.id IN $ids AND change.version < $before
WITH DISTINCT change ORDER BY change.version DESC LIMIT $first
RETURN [
  change.version, change.at, change.actor, change.verb, change.told,
  [(change)-[:ABOUT]->(about) | about.id], change.ids
] AS entry
