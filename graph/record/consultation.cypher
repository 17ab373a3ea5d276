// Consultations changed after a version, with what they are about and what they are made of.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:Consultation)
WHERE record.version > $since
OPTIONAL MATCH (record)-[:INITIATOR]->(initiator)
WITH record, properties(record) AS r, initiator.id AS initiator
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  r.identifiers, r.titleFr, r.titleEn, initiator,
  r.decisionFr, r.decisionEn, r.claimed, r.observed,
  [(record)-[:TOPIC]->(x) | x.id], [(record)-[:TERRITORY]->(x) | x.id], coalesce(r.fromSource, false),
  r.since, r.until, r.lastSeen, coalesce(r.ended, false),
  r.drafts, r.mechanisms,
  coalesce(r.allInvited, false), coalesce(r.allLinked, false), coalesce(r.allAnswers, false)
]) AS records
