// Package deployment opens what a command works on: the graph, in the managed
// Neo4j or in another one, and the network read from it.
//
// It holds one function, With, which closes all of it again. The service and every
// command that needs the graph run inside it.
package deployment
