// Cadences changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (r:Cadence)
WHERE r.version > $since
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  head([(r)-[:BODY]->(x) | x.id]),
  r.since, r.until, r.lastSeen, coalesce(r.ended, false),
  r.meetingsPerYear, r.hours, r.prepHours, r.travelHours, r.confirmed
]) AS records
