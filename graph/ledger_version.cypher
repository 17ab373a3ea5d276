// The ledger's version.
// returns: version
// plan: NodeByLabelScan
MATCH (ledger:Ledger)
RETURN ledger.version AS version
