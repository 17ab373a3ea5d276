// How many entries of the access log are of a group, under any of its identities.
// parameters: ids
// returns: entries
// plan: NodeIndexSeek
MATCH (a:Access)
WHERE a.owner IN $ids
RETURN count(a) AS entries
