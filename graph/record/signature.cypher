// Signatures of statements changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:Signature)
WHERE record.version > $since
OPTIONAL MATCH (record)-[:STATEMENT]->(statement)
OPTIONAL MATCH (record)-[:GROUP]->(group)
WITH properties(record) AS r, statement.id AS statement, group.id AS group
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  statement, group,
  r.functionFr, r.functionEn, r.affiliationFr, r.affiliationEn, r.on
]) AS records
