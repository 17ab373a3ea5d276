// The identity of records, the order of changes, and the way to what changed.
// Statements end with a semicolon at the end of a line; each can be run again.
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (r:Record) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT change_version IF NOT EXISTS FOR (c:Change) REQUIRE c.version IS UNIQUE;
CREATE CONSTRAINT change_key IF NOT EXISTS FOR (c:Change) REQUIRE c.key IS UNIQUE;
CREATE CONSTRAINT ledger_name IF NOT EXISTS FOR (l:Ledger) REQUIRE l.name IS UNIQUE;
CREATE INDEX source_version IF NOT EXISTS FOR (r:Source) ON (r.version);
CREATE INDEX territory_version IF NOT EXISTS FOR (r:Territory) ON (r.version);
CREATE INDEX topic_version IF NOT EXISTS FOR (r:Topic) ON (r.version);
CREATE INDEX group_version IF NOT EXISTS FOR (r:Group) ON (r.version);
CREATE INDEX membership_version IF NOT EXISTS FOR (r:Membership) ON (r.version);
CREATE INDEX seat_version IF NOT EXISTS FOR (r:Seat) ON (r.version);
CREATE INDEX tenure_version IF NOT EXISTS FOR (r:Tenure) ON (r.version);
CREATE INDEX support_version IF NOT EXISTS FOR (r:Support) ON (r.version);
CREATE INDEX person_version IF NOT EXISTS FOR (r:Person) ON (r.version);
CREATE INDEX delegation_version IF NOT EXISTS FOR (r:Delegation) ON (r.version);
CREATE INDEX capacity_version IF NOT EXISTS FOR (r:Capacity) ON (r.version);
CREATE INDEX limit_version IF NOT EXISTS FOR (r:Limit) ON (r.version);
CREATE INDEX funding_version IF NOT EXISTS FOR (r:Funding) ON (r.version);
CREATE INDEX cadence_version IF NOT EXISTS FOR (r:Cadence) ON (r.version);
CREATE INDEX complete_calendar_version IF NOT EXISTS FOR (r:CompleteCalendar) ON (r.version);
CREATE INDEX meeting_version IF NOT EXISTS FOR (r:Meeting) ON (r.version);
CREATE INDEX attendance_version IF NOT EXISTS FOR (r:Attendance) ON (r.version);
CREATE INDEX succession_version IF NOT EXISTS FOR (r:Succession) ON (r.version);
MERGE (l:Ledger {name: "ledger"}) ON CREATE SET l.version = 0;
