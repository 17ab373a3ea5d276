// Who is signed in. Sessions are no records: the ledger knows nothing of them.
CREATE CONSTRAINT session_token IF NOT EXISTS FOR (s:Session) REQUIRE s.token IS UNIQUE;
CREATE INDEX session_expiry IF NOT EXISTS FOR (s:Session) ON (s.expiry);
