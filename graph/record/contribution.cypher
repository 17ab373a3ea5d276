// Contributions changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:Contribution)
WHERE record.version > $since
OPTIONAL MATCH (record)-[:CONSULTATION]->(consultation)
OPTIONAL MATCH (record)-[:GROUP]->(group)
WITH properties(record) AS r, consultation.id AS consultation, group.id AS group
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  consultation, group, coalesce(r.individuals, 0), r.titleFr, r.titleEn,
  r.mechanism, r.language, r.position, r.hours, r.on
]) AS records
