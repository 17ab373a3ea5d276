package graph

import (
	"fmt"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// column is the value of a named column of a row.
func column[T any](r *neo4j.Record, name string) (T, error) {
	value, found := r.Get(name)
	if !found {
		return *new(T), fmt.Errorf("graph: no column %s among %v", name, r.Keys)
	}
	typed, ok := value.(T)
	if !ok && value != nil {
		return typed, fmt.Errorf("graph: column %s is a %T", name, value)
	}
	return typed, nil
}
