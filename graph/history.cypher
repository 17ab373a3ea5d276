// Changes that are about a group, under any of its identities, before a
// version: the last one first.
// parameters: ids, before, first; private and but: what is hidden, as governance.HiddenChanges says
// returns: entry, a list of values in the order below
// plan: NodeUniqueIndexSeek
MATCH (group:Record)<-[:ABOUT]-(change:Change)
WHERE group.id IN $ids AND change.version < $before
  AND (NOT (change.verb IN $private OR change.verb + ':' + coalesce(change.told[0], '') IN $private)
    OR change.verb + ':' + coalesce(change.told[0], '') IN $but
    OR change.verb + '@' + coalesce(change.told[1], '') IN $but)
WITH DISTINCT change ORDER BY change.version DESC LIMIT $first
RETURN [
  change.version, change.at, change.actor, change.verb, change.told,
  [(change)-[:ABOUT]->(about) | about.id], change.ids
] AS entry
