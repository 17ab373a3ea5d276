// Invitations to consultations changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:ConsultationInvitation)
WHERE record.version > $since
OPTIONAL MATCH (record)-[:CONSULTATION]->(consultation)
OPTIONAL MATCH (record)-[:GROUP]->(group)
WITH properties(record) AS r, consultation.id AS consultation, group.id AS group
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  consultation, group,
  r.sent, r.hours, r.answer, r.answered, r.declared
]) AS records
