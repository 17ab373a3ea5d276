// The record of consultations: the way to what changed.
CREATE INDEX consultation_version IF NOT EXISTS FOR (r:Consultation) ON (r.version);
CREATE INDEX consultation_invitation_version IF NOT EXISTS FOR (r:ConsultationInvitation) ON (r.version);
CREATE INDEX contribution_version IF NOT EXISTS FOR (r:Contribution) ON (r.version);
CREATE INDEX observation_version IF NOT EXISTS FOR (r:Observation) ON (r.version);
CREATE INDEX proposed_action_version IF NOT EXISTS FOR (r:ProposedAction) ON (r.version);
CREATE INDEX statement_version IF NOT EXISTS FOR (r:Statement) ON (r.version);
CREATE INDEX signature_version IF NOT EXISTS FOR (r:Signature) ON (r.version);
