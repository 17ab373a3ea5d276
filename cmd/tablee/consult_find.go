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
	n      *network.Network
	view   *network.View
	scheme string
}

func (f finder) group(asked string) (governance.ID, error) {
	g, err := f.findGroup(f.n, f.view, asked, f.scheme)
	if err != nil {
		return 0, err
	}
	return g.ID(), nil
}

// mustNot reads GROUP=REASON. Without a reason the plan is refused.
func (f finder) mustNot(asked string) (governance.MustNot, error) {
	group, reason, _ := strings.Cut(asked, "=")
	id, err := f.group(group)
	return governance.MustNot{Group: id, Reason: &reason}, err
}

// topic finds a topic by its id, an identifier, or its exact label.
func (f finder) topic(asked string) (governance.ID, error) {
	topics := f.n.FactsForImport().Topics
	var found []string
	var id governance.ID
	for i := range topics {
		t := &topics[i]
		named := t.ID.String() == asked || t.Label.Fr == asked || t.Label.En == asked
		for _, identifier := range t.Identifiers {
			named = named || identifier.Value == asked || identifier.Scheme+":"+identifier.Value == asked
		}
		if named {
			id = t.ID
			found = append(found, fmt.Sprintf("  %s  %s  %s", t.ID, identifiersOf(t.Identifiers), t.Label.In(f.language)))
		}
	}
	return id, f.exactlyOne(asked, found, f.words.noTopic, f.words.manyTopics)
}

// territory finds a territory by its id, scheme:code, code or exact name.
func (f finder) territory(asked string) (governance.ID, error) {
	territories := f.n.FactsForImport().Territories
	var found []string
	var id governance.ID
	for i := range territories {
		t := &territories[i]
		if t.ID.String() == asked || t.Scheme+":"+t.Code == asked || t.Code == asked || t.Name.Fr == asked || t.Name.En == asked {
			id = t.ID
			found = append(found, fmt.Sprintf("  %s  %s:%s  %s", t.ID, t.Scheme, t.Code, t.Name.In(f.language)))
		}
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
