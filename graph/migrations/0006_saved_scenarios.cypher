// Saved scenarios: the way to what changed.
CREATE INDEX saved_scenario_version IF NOT EXISTS FOR (r:SavedScenario) ON (r.version);
