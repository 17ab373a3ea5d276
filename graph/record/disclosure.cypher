// Disclosures of private facts changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:Disclosure)
WHERE record.version > $since
OPTIONAL MATCH (record)-[:OWNER]->(owner)
OPTIONAL MATCH (record)-[:WITH]->(receiver)
WITH properties(record) AS r, owner.id AS owner, receiver.id AS receiver
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  owner, receiver, r.fact,
  r.since, r.until, r.lastSeen, coalesce(r.ended, false)
]) AS records
