// Notes that the graph has been through a migration.
// parameters: number, name, checksum
// plan: NodeUniqueIndexSeek
MERGE (migration:Migration {name: $name})
ON CREATE SET migration.at = datetime()
SET migration.number = $number, migration.checksum = $checksum
