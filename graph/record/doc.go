// Package record writes records as nodes of the graph, and reads them back.
//
// It holds one file for each kind of record, with the statement that reads that
// kind; and how the changes of the ledger and the entries of the access log are
// written and read. It sends nothing: package graph does. The tests of what the
// statements do, where their plans start and how much work they cost, are in
// graph/cypher_test.go; those of what is written and read back are in
// graph/graph_test.go.
package record
