// The kinds of records changed after a version, and the version they bring.
// parameters: since
// returns: version, kinds
// plan: NodeUniqueIndexSeekByRange
MATCH (change:Change)
WHERE change.version > $since
UNWIND change.kinds AS kind
RETURN max(change.version) AS version, collect(DISTINCT kind) AS kinds
