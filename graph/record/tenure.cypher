// Tenures changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:Tenure)
WHERE record.version > $since
OPTIONAL MATCH (record)-[:SEAT]->(seat)
OPTIONAL MATCH (record)-[:HOLDER]->(holder)
WITH properties(record) AS r, seat.id AS seat, holder.id AS holder
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  seat, holder,
  r.delegates, r.travelHours, r.prepHours, r.requiredBy,
  r.since, r.until, r.lastSeen, coalesce(r.ended, false),
  r.endReasonFr, r.endReasonEn,
  r.holderSays, r.holderSaidOn, r.holderAskedOn, r.bodySays, r.bodySaidOn, r.bodyAskedOn
]) AS records
