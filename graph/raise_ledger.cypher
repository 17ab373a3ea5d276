// Raises the ledger, which keeps every other writer waiting until this
// transaction ends, and finds the change that has the key, if there is one.
// parameters: key
// returns: version (before), and of the change with the key: done, digest, ids
// plan: NodeByLabelScan, NodeUniqueIndexSeek
MATCH (ledger:Ledger)
SET ledger.version = ledger.version + 1
WITH ledger.version - 1 AS version
OPTIONAL MATCH (change:Change {key: $key})
RETURN version, change.version AS done, change.digest AS digest, change.ids AS ids
