// Groups changed after a version, with their topics and territories.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (r:Group)
WHERE r.version > $since
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  r.kind, r.nature, r.level, r.nameFr, r.nameEn, r.acronym,
  r.descriptionFr, r.descriptionEn, r.formerNames, r.identifiers,
  [(r)-[:TOPIC]->(x) | x.id], head([(r)-[:HOME]->(x) | x.id]),
  [(r)-[s:SERVES]->(x) | [x.id, s.since, s.until, s.lastSeen, coalesce(s.ended, false)]],
  head([(r)-[:WITHIN]->(x) | x.id]),
  r.since, r.until, r.lastSeen, coalesce(r.ended, false),
  r.endReasonFr, r.endReasonEn, r.confirmed, r.absorbed
]) AS records
