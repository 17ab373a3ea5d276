// Package resolvers answers the API: the roots of questions, the transports,
// and how errors are presented. Everything below a root answers by itself: the
// handles of package network carry their view.
package resolvers
