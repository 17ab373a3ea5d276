// How many entries the access log has.
// returns: entries
// plan: NodeCountFromCountStore
MATCH (a:Access)
RETURN count(a) AS entries
