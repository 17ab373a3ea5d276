// Memberships changed after a version, with their mandates.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:Membership)
WHERE record.version > $since
OPTIONAL MATCH (record)-[:MEMBER]->(member)
OPTIONAL MATCH (record)-[:GROUP]->(group)
WITH record, properties(record) AS r, member.id AS member, group.id AS group
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  member, group,
  r.standing, r.mandate, [(record)-[:MANDATE_TOPIC]->(x) | x.id],
  r.since, r.until, r.lastSeen, coalesce(r.ended, false),
  r.endReasonFr, r.endReasonEn,
  r.memberSays, r.memberSaidOn, r.memberAskedOn, r.groupSays, r.groupSaidOn, r.groupAskedOn
]) AS records
