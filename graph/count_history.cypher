// How many changes are about a group, under any of its identities.
// parameters: ids; private and but: what is hidden, as governance.HiddenChanges says
// returns: changes
// plan: NodeUniqueIndexSeek
MATCH (group:Record)<-[:ABOUT]-(change:Change)
WHERE group.id IN $ids
  AND (NOT (change.verb IN $private OR change.verb + ':' + coalesce(change.told[0], '') IN $private)
    OR change.verb + ':' + coalesce(change.told[0], '') IN $but
    OR change.verb + '@' + coalesce(change.told[1], '') IN $but)
RETURN count(DISTINCT change) AS changes
