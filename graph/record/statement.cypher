// Statements changed after a version, with their topics.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:Statement)
WHERE record.version > $since
OPTIONAL MATCH (record)-[:CONSULTATION]->(consultation)
WITH record, properties(record) AS r, consultation.id AS consultation
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  r.identifiers, r.titleFr, r.titleEn, r.textFr, r.textEn,
  r.on, r.position, [(record)-[:TOPIC]->(x) | x.id], consultation, coalesce(r.denouncesAbsence, false)
]) AS records
