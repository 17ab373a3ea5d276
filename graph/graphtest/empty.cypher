// Takes everything out of the tests' database.
// plan: AllNodesScan
MATCH (node)
CALL (node) {
  DETACH DELETE node
} IN TRANSACTIONS OF 10000 ROWS
