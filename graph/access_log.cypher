// The access log, the last entry first, before a place in it.
// parameters: place, after which every entry stands that is wanted; first
// returns: entry, a list of values in the order below
// plan: NodeUniqueIndexSeekByRange
MATCH (a:Access)
WHERE a.place < $place
WITH a ORDER BY a.place DESC LIMIT $first
RETURN [a.id, a.at, a.actor, a.owner, a.facts, a.people, a.exported, a.reasons, a.operation, a.request] AS entry
