// Capacities changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:Capacity)
WHERE record.version > $since
OPTIONAL MATCH (record)-[:GROUP]->(group)
WITH properties(record) AS r, group.id AS group
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  group,
  r.since, r.until, r.lastSeen, coalesce(r.ended, false),
  r.fullTimeEquivalents, r.hoursPerFullTimeEquivalent, r.volunteerHours
]) AS records
