// Proposed actions changed after a version, with what they go back to.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:ProposedAction)
WHERE record.version > $since
OPTIONAL MATCH (record)-[:CONSULTATION]->(consultation)
WITH record, properties(record) AS r, consultation.id AS consultation
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  consultation, r.code, r.themeFr, r.themeEn, r.textFr, r.textEn, r.proposed,
  [(record)-[:OBSERVATION]->(x) | x.id], [(record)-[:CONTRIBUTION]->(x) | x.id],
  r.verdict, r.reasonFr, r.reasonEn, coalesce(r.reasonNotGiven, false), r.answered,
  r.milestones
]) AS records
