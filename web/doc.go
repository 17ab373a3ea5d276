// Package web shows the map to people: plain pages in French and English,
// rendered here, that work without scripts. They know what the public GraphQL
// API tells them, and nothing else.
package web
