// What the ledger and the records say of the order of changes.
// returns: version, changes, highest, and as lists of identities or numbers:
//   ahead (records of a version that was never written),
//   loose (records of no kind, or without identity)
// plan: NodeByLabelScan, NodeCountFromCountStore
MATCH (ledger:Ledger)
RETURN ledger.version AS version,
  COUNT { (:Change) } AS changes,
  COLLECT { MATCH (change:Change) RETURN change.version ORDER BY change.version DESC LIMIT 1 } AS highest,
  COLLECT { MATCH (record:Record) WHERE record.version > ledger.version RETURN record.id LIMIT 100 } AS ahead,
  COLLECT { MATCH (record:Record) WHERE size(labels(record)) <> 2 OR record.id IS NULL RETURN toString(record.id) LIMIT 100 } AS loose
