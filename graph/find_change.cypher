// The change that has a key: whether a write whose outcome is unknown was done.
// parameters: key
// returns: version, digest, ids
// plan: NodeUniqueIndexSeek
MATCH (change:Change {key: $key})
RETURN change.version AS version, change.digest AS digest, change.ids AS ids
