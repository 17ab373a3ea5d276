// Ends a session; one that is not there is ended already.
// parameters: token, hashed
// plan: NodeUniqueIndexSeek
MATCH (s:Session {token: $token})
DELETE s
