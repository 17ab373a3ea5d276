// Takes out the sessions that have expired.
// parameters: now, in milliseconds since 1970
// plan: NodeIndexSeekByRange
MATCH (s:Session)
WHERE s.expiry <= $now
DELETE s
