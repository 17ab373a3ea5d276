// Sources changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:Source)
WHERE record.version > $since
WITH properties(record) AS r
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  r.name, r.titleFr, r.titleEn, r.published
]) AS records
