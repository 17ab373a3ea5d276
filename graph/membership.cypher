// Memberships changed after a version, with their mandates.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (r:Membership)
WHERE r.version > $since
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  head([(r)-[:MEMBER]->(x) | x.id]), head([(r)-[:GROUP]->(x) | x.id]),
  r.standing, r.mandate, [(r)-[:MANDATE_TOPIC]->(x) | x.id],
  r.since, r.until, r.lastSeen, coalesce(r.ended, false),
  r.endReasonFr, r.endReasonEn,
  r.memberSays, r.memberSaidOn, r.memberAskedOn, r.groupSays, r.groupSaidOn, r.groupAskedOn
]) AS records
