// The groups whose descriptions have the words asked for, the nearest first.
// parameters: words, in the language of the index; first
// returns: id
// plan: ProcedureCall
CALL db.index.fulltext.queryNodes("group_description", $words, {limit: $first}) YIELD node, score
RETURN node.id AS id
ORDER BY score DESC, id
