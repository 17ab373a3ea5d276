// Delegations changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:Delegation)
WHERE record.version > $since
OPTIONAL MATCH (record)-[:SEAT]->(seat)
OPTIONAL MATCH (record)-[:HOLDER]->(holder)
OPTIONAL MATCH (record)-[:PERSON]->(person)
OPTIONAL MATCH (record)-[:SUPPLIED_BY]->(suppliedBy)
WITH properties(record) AS r, seat.id AS seat, holder.id AS holder, person.id AS person, suppliedBy.id AS suppliedBy
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  seat, holder,
  person, r.kind, r.seatedAs, suppliedBy,
  r.since, r.until, r.lastSeen, coalesce(r.ended, false), r.endReasonFr, r.endReasonEn
]) AS records
