// Roles and disclosures: the ways to what changed.
CREATE INDEX role_version IF NOT EXISTS FOR (r:RoleGrant) ON (r.version);
CREATE INDEX disclosure_version IF NOT EXISTS FOR (d:Disclosure) ON (d.version);
