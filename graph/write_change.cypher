// Writes a change, or a part of a large one: first takes away what its records
// spoke of (all that starts at a record is the record's own), then describes
// the records, takes out those that are void (a role that is, without a name), writes what the records speak
// of, and the change itself with the groups whose history it belongs to.
// parameters: rows of {id, label, properties}, references of {from, to, type, properties},
//   voided, version, changes (one or none), about
// returns: linked, how many references were written
// plan: NodeUniqueIndexSeek
CALL () {
  UNWIND $rows AS row
  MATCH (:Record {id: row.id})-[old]->()
  DELETE old
}
CALL () {
  UNWIND $rows AS row
  MERGE (record:Record {id: row.id})
  SET record = row.properties, record:$(row.label)
  REMOVE record:Voided
}
CALL () {
  UNWIND $voided AS id
  MATCH (gone:Record {id: id})
  WITH gone, head([label IN labels(gone) WHERE label <> "Record"]) AS was
  SET gone.was = was, gone.version = $version, gone:Voided,
    gone.name = CASE was WHEN "RoleGrant" THEN null ELSE gone.name END
  REMOVE gone:$(was)
}
CALL () {
  UNWIND $references AS row
  MATCH (record:Record {id: row.from})
  CALL (row) {
    MATCH (subject:Record {id: row.to})
    RETURN subject
  }
  CREATE (record)-[reference:$(row.type)]->(subject)
  SET reference = row.properties
  RETURN count(reference) AS linked
}
CALL () {
  UNWIND $changes AS told
  CREATE (change:Change)
  SET change = told, change.at = datetime()
  WITH change
  UNWIND $about AS id
  MATCH (group:Record {id: id})
  CREATE (change)-[:ABOUT]->(group)
}
RETURN linked
