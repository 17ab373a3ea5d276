package graph

import (
	"context"
	_ "embed"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"tablee/fold"
	"tablee/governance"
)

//go:embed search_descriptions.cypher
var searchDescriptions string

// mostWords bounds what one search asks of the index.
const mostWords = 8

// SearchDescriptions finds at most first groups whose descriptions have words
// that begin as those of the text, the nearest first. A text without a letter
// or a digit finds nothing, and asks nothing of the graph.
func (g *Graph) SearchDescriptions(ctx context.Context, text string, first int) ([]governance.ID, error) {
	words := indexQuery(text)
	if words == "" {
		return nil, nil
	}
	var out []governance.ID
	err := g.read(ctx, searchDescriptions, map[string]any{"words": words, "first": int64(first)}, func(r *neo4j.Record) error {
		text, err := column[string](r, "id")
		if err != nil {
			return err
		}
		id, ok := governance.ParseID(text)
		if !ok {
			return fmt.Errorf("graph: %q is no identity", text)
		}
		out = append(out, id)
		return nil
	})
	return out, err
}

// indexQuery asks for every word's beginning, in the index's own language.
// Folded words have small letters and digits only: none of the signs of that
// language is left to be escaped, nor any of its words, which are capitals.
func indexQuery(text string) string {
	words := strings.Fields(fold.Text(text))
	words = words[:min(len(words), mostWords)]
	for i, w := range words {
		words[i] = "+" + w + "*"
	}
	return strings.Join(words, " ")
}
