// Invitations to roles, and incidents: the ways to what changed.
CREATE INDEX role_invitation_version IF NOT EXISTS FOR (r:RoleInvitation) ON (r.version);
CREATE INDEX incident_version IF NOT EXISTS FOR (r:Incident) ON (r.version);
