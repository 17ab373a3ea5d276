// Invitations to roles changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:RoleInvitation)
WHERE record.version > $since
OPTIONAL MATCH (record)-[:GROUP]->(group)
WITH properties(record) AS r, group.id AS group
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  r.role, group, r.email, r.digest,
  r.until, r.expires, r.accepted, r.withdrawn
]) AS records
