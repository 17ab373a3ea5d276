// Package graph is the Neo4j graph, the only truth: it remembers every fact
// with its dates, sources and versions, and orders every write. It judges
// nothing; rules and figures are worked out elsewhere, from what it reads.
//
// Every record is a node with the label Record and the label of its kind; what
// it speaks of are relationships that start at it. Package record has the way
// between the two; this one has the machine: the write queue, the ledger, the
// migrations, and the reading of facts. One Cypher statement stands in each
// .cypher file, embedded by the variable of the same name.
package graph
