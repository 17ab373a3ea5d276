package main

import (
	"fmt"
	"strings"

	"tablee/governance"
	"tablee/network"
)

// findGroup finds the group that a person means: by its id, else by an
// identifier of any scheme, or of one, else by its exact name in either
// language or its acronym. Several that answer are refused and listed.
func (p *program) findGroup(view *network.View, asked, scheme string) (*network.Group, error) {
	if id, ok := governance.ParseID(asked); ok && scheme == "" {
		if g, err := view.Group(&id, nil); err == nil {
			return g, nil
		}
	}
	if strings.TrimSpace(asked) == "" {
		return nil, fmt.Errorf(p.words.noGroup, asked)
	}
	if scheme != "" {
		if g, err := view.Group(nil, &governance.Identifier{Scheme: scheme, Value: asked}); err == nil {
			return g, nil
		}
		return nil, p.noGroup(view, asked)
	}
	found := view.GroupsIdentified(asked)
	if len(found) == 0 {
		found = view.GroupsNamed(asked)
	}
	switch len(found) {
	case 0:
		return nil, p.noGroup(view, asked)
	case 1:
		return &found[0], nil
	}
	return nil, fmt.Errorf(p.words.manyGroups, asked, listed(found))
}

// mostSuggested groups are named when no group answers.
const mostSuggested = 5

// noGroup says so, and names groups in whose name the words begin words.
func (p *program) noGroup(view *network.View, asked string) error {
	near, err := view.Groups(&network.GroupFilter{Text: &asked}, network.ByName, nil, mostSuggested, nil)
	if err != nil {
		return err
	}
	if len(near.Nodes()) > 0 {
		return fmt.Errorf(p.words.nearGroups, asked, listed(near.Nodes()))
	}
	return fmt.Errorf(p.words.noGroup, asked)
}

// listed names each group on a line, with all that it can be asked for by.
func listed(groups []network.Group) string {
	var lines []string
	for _, g := range groups {
		lines = append(lines, fmt.Sprintf("  %s  %s  %s", g.ID(), identifiersOf(g.Identifiers()), g.Name().Text(nil)))
	}
	return strings.Join(lines, "\n")
}

func identifiersOf(ids []governance.Identifier) string {
	var out []string
	for _, i := range ids {
		out = append(out, i.Scheme+":"+i.Value)
	}
	return strings.Join(out, " ")
}
