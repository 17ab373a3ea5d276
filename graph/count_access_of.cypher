// How many entries of the access log are of a group, under any of its identities.
// parameters: ids
// returns: entries
// plan: NodeIndexSeek
MATCH (a:Access)
USING INDEX SEEK a:Access(owner, place)
WHERE a.owner IN $ids AND a.place > ''
RETURN count(a) AS entries
