// Capacities changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (r:Capacity)
WHERE r.version > $since
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  head([(r)-[:GROUP]->(x) | x.id]),
  r.since, r.until, r.lastSeen, coalesce(r.ended, false),
  r.fullTimeEquivalents, r.hoursPerFullTimeEquivalent, r.volunteerHours
]) AS records
