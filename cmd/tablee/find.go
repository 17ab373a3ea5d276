package main

import (
	"fmt"
	"strings"

	"tablee/cmd/tablee/internal/program"
	"tablee/governance"
	"tablee/network"
)

// finder finds topics, territories and groups by what a person calls them.
type finder struct {
	*program.Program
	view   *network.View
	scheme string // groups are looked for by their identifiers in it only; empty: by all that they are called
}

// topic finds a topic by its id, an identifier, or its exact label.
func (f finder) topic(asked string) (governance.ID, error) {
	var found []string
	var id governance.ID
	for _, t := range f.view.TopicsNamed(asked) {
		id = t.ID()
		found = append(found, fmt.Sprintf("  %s  %s  %s", id, identifiersOf(t.Identifiers()), t.Label().Text(nil)))
	}
	return id, f.exactlyOne(asked, found, f.Words.NoTopic, f.Words.ManyTopics)
}

// territory finds a territory by its id, scheme:code, code or exact name.
func (f finder) territory(asked string) (governance.ID, error) {
	var found []string
	var id governance.ID
	for _, t := range f.view.TerritoriesNamed(asked) {
		id = t.ID()
		found = append(found, fmt.Sprintf("  %s  %s:%s  %s", id, t.Scheme(), t.Code(), t.Name().Text(nil)))
	}
	return id, f.exactlyOne(asked, found, f.Words.NoTerritory, f.Words.ManyTerritories)
}

// exactlyOne refuses a text that means nothing, or several things.
func (f finder) exactlyOne(asked string, found []string, none, many string) error {
	switch len(found) {
	case 0:
		return fmt.Errorf(none, asked)
	case 1:
		return nil
	}
	return fmt.Errorf(many, asked, strings.Join(found, "\n"))
}
