// Successions changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:Succession)
WHERE record.version > $since
OPTIONAL MATCH (record)-[:PREDECESSOR]->(predecessor)
OPTIONAL MATCH (record)-[:SUCCESSOR]->(successor)
WITH properties(record) AS r, predecessor.id AS predecessor, successor.id AS successor
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  predecessor, successor,
  r.on
]) AS records
