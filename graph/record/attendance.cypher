// Attendances changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:Attendance)
WHERE record.version > $since
OPTIONAL MATCH (record)-[:MEETING]->(meeting)
OPTIONAL MATCH (record)-[:SEAT]->(seat)
OPTIONAL MATCH (record)-[:MEMBER]->(member)
OPTIONAL MATCH (record)-[:PERSON]->(person)
WITH properties(record) AS r, meeting.id AS meeting, seat.id AS seat, member.id AS member, person.id AS person
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  meeting, seat, member, r.status, person
]) AS records
