// What an Enterprise server can also hold to: no record without its identity
// and its version, no change without its order.
CREATE CONSTRAINT record_id_exists IF NOT EXISTS FOR (r:Record) REQUIRE r.id IS NOT NULL;
CREATE CONSTRAINT record_version_exists IF NOT EXISTS FOR (r:Record) REQUIRE r.version IS NOT NULL;
CREATE CONSTRAINT change_version_exists IF NOT EXISTS FOR (c:Change) REQUIRE c.version IS NOT NULL;
