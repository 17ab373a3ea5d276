// Takes away what records speak of, before it is written anew. All that starts
// at a record is the record's own.
// parameters: ids
// plan: NodeUniqueIndexSeek
UNWIND $ids AS id
MATCH (:Record {id: id})-[reference]->()
DELETE reference
