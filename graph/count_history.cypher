// How many changes are about a group, under any of its identities.
// parameters: ids
// returns: changes
// plan: NodeUniqueIndexSeek
MATCH (group:Record)<-[:ABOUT]-(change:Change)
WHERE group.id IN $ids
RETURN count(DISTINCT change) AS changes
