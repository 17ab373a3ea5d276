// The migrations that the graph has been through.
// returns: number, name, checksum
// plan: NodeByLabelScan
MATCH (migration:Migration)
RETURN migration.number AS number, migration.name AS name, migration.checksum AS checksum
