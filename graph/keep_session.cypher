// Keeps a session, anew or in place of what it was.
// parameters: token, hashed; data; expiry, in milliseconds since 1970
// plan: NodeUniqueIndexSeek
MERGE (s:Session {token: $token})
SET s.data = $data, s.expiry = $expiry
