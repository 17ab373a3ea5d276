// Package network is the network of representation at one version, in memory:
// an immutable copy of the map and of all that figures need, the past
// included. Every figure, real or hypothetical, is a pure function of it.
//
// A Network is shared by everyone and never changes. A View is a network seen
// by one actor, in one language, on one date: made once per operation, so that
// every field of an answer speaks of the same moment. Nouns are handles into a
// view (Group, Seat, Tenure …) whose methods are named like the fields of the
// API. Live keeps the current network in step with the graph.
package network
