// The kinds of records changed after a version, the identities of those taken
// out, and the version that all this brings.
// parameters: since
// returns: version, kinds and voided, each a list for each change
// plan: NodeUniqueIndexSeekByRange
MATCH (change:Change)
WHERE change.version > $since
RETURN max(change.version) AS version, collect(DISTINCT change.kinds) AS kinds, collect(change.voided) AS voided
