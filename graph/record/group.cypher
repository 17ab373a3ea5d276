// Groups changed after a version, with their topics and territories.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:Group)
WHERE record.version > $since
OPTIONAL MATCH (record)-[:HOME]->(home)
OPTIONAL MATCH (record)-[:WITHIN]->(within)
WITH record, properties(record) AS r, home.id AS home, within.id AS within
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  r.kind, r.nature, r.level, r.nameFr, r.nameEn, r.acronym,
  r.descriptionFr, r.descriptionEn, r.formerNames, r.identifiers,
  [(record)-[:TOPIC]->(x) | x.id], home,
  [(record)-[s:SERVES]->(x) | [x.id, s.since, s.until, s.lastSeen, coalesce(s.ended, false)]],
  within,
  r.since, r.until, r.lastSeen, coalesce(r.ended, false),
  r.endReasonFr, r.endReasonEn, r.confirmed, r.absorbed
]) AS records
