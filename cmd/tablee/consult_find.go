package main

import (
	"fmt"
	"strings"

	"tablee/governance"
	"tablee/network"
)

// finder finds what a person means by a text.
type finder struct {
	*program
	view   *network.View
	scheme string
}

func (f finder) group(asked string) (governance.ID, error) {
	g, err := f.findGroup(f.view, asked, f.scheme)
	if err != nil {
		return 0, err
	}
	return g.ID(), nil
}

// mustNot reads GROUP=REASON. Without a reason the plan is refused.
func (f finder) mustNot(asked string) (network.MustNot, error) {
	group, reason, _ := strings.Cut(asked, "=")
	id, err := f.group(group)
	return network.MustNot{Group: id, Reason: &reason}, err
}

// topic finds a topic by its id, an identifier, or its exact label.
func (f finder) topic(asked string) (governance.ID, error) {
	var found []string
	var id governance.ID
	for _, t := range f.view.TopicsNamed(asked) {
		id = t.ID()
		found = append(found, fmt.Sprintf("  %s  %s  %s", id, identifiersOf(t.Identifiers()), t.Label().Text(nil)))
	}
	return id, f.exactlyOne(asked, found, f.words.noTopic, f.words.manyTopics)
}

// territory finds a territory by its id, scheme:code, code or exact name.
func (f finder) territory(asked string) (governance.ID, error) {
	var found []string
	var id governance.ID
	for _, t := range f.view.TerritoriesNamed(asked) {
		id = t.ID()
		found = append(found, fmt.Sprintf("  %s  %s:%s  %s", id, t.Scheme(), t.Code(), t.Name().Text(nil)))
	}
	return id, f.exactlyOne(asked, found, f.words.noTerritory, f.words.manyTerritories)
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
