// Writes what records speak of, by one type of reference.
// parameters: type, rows of {from, to, properties}
// returns: linked, how many were written
// plan: NodeUniqueIndexSeek
UNWIND $rows AS row
MATCH (record:Record {id: row.from})
CALL (row) {
  MATCH (subject:Record {id: row.to})
  RETURN subject
}
CREATE (record)-[reference:$($type)]->(subject)
SET reference = row.properties
RETURN count(reference) AS linked
