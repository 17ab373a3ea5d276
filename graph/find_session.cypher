// A session that has not expired.
// parameters: token, hashed; now, in milliseconds since 1970
// returns: data
// plan: NodeUniqueIndexSeek
MATCH (s:Session {token: $token})
WHERE s.expiry > $now
RETURN s.data AS data
