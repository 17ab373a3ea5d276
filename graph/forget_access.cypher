// Takes the oldest entries out of the access log, some at a time.
// parameters: place, before which what is taken out stands; first, how many at most
// returns: gone, how many were taken out
// plan: NodeUniqueIndexSeekByRange
MATCH (a:Access)
WHERE a.place < $place
WITH a ORDER BY a.place LIMIT $first
DELETE a
RETURN count(*) AS gone
