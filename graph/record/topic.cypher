// Topics changed after a version, with what they are narrower than.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:Topic)
WHERE record.version > $since
WITH record, properties(record) AS r
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  r.identifiers, r.kind, r.labelFr, r.labelEn,
  [(record)-[:BROADER]->(x) | x.id]
]) AS records
