// Territories changed after a version, with their dated nestings.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:Territory)
WHERE record.version > $since
WITH record, properties(record) AS r
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  r.scheme, r.code, r.nameFr, r.nameEn,
  [(record)-[n:WITHIN]->(x) | [x.id, n.since, n.until, n.lastSeen, coalesce(n.ended, false)]],
  r.rootSpans
]) AS records
