// Representation at informal fora: the way to what changed.
CREATE INDEX representation_version IF NOT EXISTS FOR (r:Representation) ON (r.version);
