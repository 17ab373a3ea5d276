// Package pulse tells how old the data of the network may be.
//
// It holds one type, Pulse, which stands between the network and the graph, and
// notes when the two were last seen to be in step.
package pulse
