// Writes records of one kind: new ones are made, known ones are described anew.
// parameters: label, rows of {id, properties}
// plan: NodeUniqueIndexSeek
UNWIND $rows AS row
MERGE (record:Record {id: row.id})
SET record = row.properties, record:$($label)
