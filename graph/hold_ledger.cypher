// Keeps every writer waiting until this transaction ends; changes nothing.
// returns: version
// plan: NodeByLabelScan
MATCH (ledger:Ledger)
SET ledger.version = ledger.version
RETURN ledger.version AS version
