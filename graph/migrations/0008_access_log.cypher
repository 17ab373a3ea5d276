// Who was shown what groups keep to themselves. Entries are no records: the ledger knows nothing of them.
CREATE CONSTRAINT access_place IF NOT EXISTS FOR (a:Access) REQUIRE a.place IS UNIQUE;
CREATE INDEX access_owner IF NOT EXISTS FOR (a:Access) ON (a.owner, a.place);
