package main

import (
	"fmt"
	"strings"

	"tablee/governance"
	"tablee/network"
)

// group finds the group that a person means: by its id, else by an
// identifier of any scheme, or of one, else by its exact name in either
// language or its acronym. Several that answer are refused and listed.
func (f finder) group(asked string) (*network.Group, error) {
	if id, ok := governance.ParseID(asked); ok && f.scheme == "" {
		if g, err := f.view.Group(&id, nil); err == nil {
			return g, nil
		}
	}
	if strings.TrimSpace(asked) == "" {
		return nil, fmt.Errorf(f.Words.NoGroup, asked)
	}
	if f.scheme != "" {
		if g, err := f.view.Group(nil, &governance.Identifier{Scheme: f.scheme, Value: asked}); err == nil {
			return g, nil
		}
		return nil, f.noGroup(asked)
	}
	found := f.view.GroupsIdentified(asked)
	if len(found) == 0 {
		found = f.view.GroupsNamed(asked)
	}
	switch len(found) {
	case 0:
		return nil, f.noGroup(asked)
	case 1:
		return &found[0], nil
	}
	return nil, fmt.Errorf(f.Words.ManyGroups, asked, listed(found))
}

// mostSuggested groups are named when no group answers.
const mostSuggested = 5

// noGroup says so, and names groups in whose name the words begin words.
func (f finder) noGroup(asked string) error {
	near, err := f.view.Groups(&governance.GroupFilter{Text: &asked}, network.ByName, nil, mostSuggested, nil)
	if err != nil {
		return err
	}
	if len(near.Nodes()) > 0 {
		return fmt.Errorf(f.Words.NearGroups, asked, listed(near.Nodes()))
	}
	return fmt.Errorf(f.Words.NoGroup, asked)
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

func (f finder) groupID(asked string) (governance.ID, error) {
	g, err := f.group(asked)
	if err != nil {
		return 0, err
	}
	return g.ID(), nil
}

// mustNot reads GROUP=REASON. Without a reason the plan is refused.
func (f finder) mustNot(asked string) (governance.MustNot, error) {
	group, reason, _ := strings.Cut(asked, "=")
	id, err := f.groupID(group)
	return governance.MustNot{Group: id, Reason: &reason}, err
}
