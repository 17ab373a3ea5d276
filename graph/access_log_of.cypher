// The access log of a group, under any of its identities, the last entry first,
// before a place in it.
// parameters: ids, place, first
// returns: entry, a list of values in the order below
// plan: NodeIndexSeek
UNWIND $ids AS owner
CALL (owner) {
  MATCH (a:Access)
  USING INDEX SEEK a:Access(owner, place)
  WHERE a.owner = owner AND a.place < $place
  RETURN a ORDER BY a.owner DESC, a.place DESC LIMIT $first
}
WITH a ORDER BY a.place DESC LIMIT $first
RETURN [a.id, a.at, a.actor, a.owner, a.facts, a.people, a.exported, a.reasons, a.operation, a.request] AS entry
