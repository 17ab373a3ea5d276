// Keeps migrations from being noted twice; comes before all migrations.
// plan: DoNothingIfExists
CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (m:Migration) REQUIRE m.name IS UNIQUE
