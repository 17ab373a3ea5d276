// A session, expired or not.
// parameters: token, hashed
// returns: data; expiry, in milliseconds since 1970
// plan: NodeUniqueIndexSeek
MATCH (s:Session {token: $token})
RETURN s.data AS data, s.expiry AS expiry
