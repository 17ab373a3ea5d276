package network_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network"
	"tablee/network/networktest"
)

// groupNamed finds a group by an identifier.
func groupNamed(t testing.TB, v *network.View, scheme, value string) network.Group {
	t.Helper()
	g, err := v.Group(nil, &governance.Identifier{Scheme: scheme, Value: value})
	if err != nil {
		t.Fatalf("%s: %v", value, err)
	}
	return *g
}

// acting is somebody with roles for groups.
func acting(grants ...governance.RoleGrant) access.Actor {
	p := access.Person{Account: 900}
	for _, g := range grants {
		g.Account = p.Account
		p.Grants = append(p.Grants, g)
	}
	return access.Of(p, today)
}

// example is the network of a worked example of testdata.
func example(t *testing.T, name string) *network.Network {
	t.Helper()
	return network.Build(1, networktest.Example(t, name))
}

// seen is what who runs the deployment sees in 2026, for benchmarks.
func seen(n *network.Network) *network.View {
	return network.NewView(n, access.Deployment(), governance.French, governance.NewDate(2026, 1, 1))
}

// seenBy is what somebody sees of the facts, in French, on 1 October 2025.
func seenBy(actor access.Actor, f governance.Facts) *network.View {
	return shownTo(network.Build(1, f), actor)
}

// viewOf is what who runs the deployment sees of them: everything.
func viewOf(f governance.Facts) *network.View { return seenBy(access.Deployment(), f) }

// inEnglish is shownTo in English.
func inEnglish(n *network.Network, actor access.Actor) *network.View {
	return network.NewView(n, actor, governance.English, today)
}

// shownTo is what somebody sees of a network, in French, on 1 October 2025.
func shownTo(n *network.Network, actor access.Actor) *network.View {
	return network.NewView(n, actor, governance.French, today)
}

// idsNamed are the identities of groups, by their identifiers.
func idsNamed(t testing.TB, v *network.View, scheme string, values ...string) []governance.ID {
	t.Helper()
	var out []governance.ID
	for _, value := range values {
		g, err := v.Group(nil, &governance.Identifier{Scheme: scheme, Value: value})
		if err != nil {
			t.Fatalf("%s: %v", value, err)
		}
		out = append(out, g.ID())
	}
	return out
}

// groupOf finds a group of a drawn world.
func groupOf(t *rapid.T, v *network.View, id governance.ID) network.Group {
	t.Helper()
	g, err := v.Group(&id, nil)
	if err != nil {
		t.Fatal(err)
	}
	return *g
}

// keyed is a worked example seen on a day, whose groups are found and named by
// the identifiers of its files.
type keyed struct {
	*testing.T
	*network.View
	scheme string
}

// seenOn is a worked example as who runs the deployment sees it, in English.
func seenOn(t *testing.T, n *network.Network, scheme string, on governance.Date) keyed {
	return keyed{t, network.NewView(n, access.Deployment(), governance.English, on), scheme}
}

func (k keyed) group(key string) network.Group {
	k.Helper()
	g, err := k.Group(nil, &governance.Identifier{Scheme: k.scheme, Value: key})
	if err != nil {
		k.Fatalf("%s: %v", key, err)
	}
	return *g
}

// wholeList reads all the pages of a list.
func wholeList[T any](t *testing.T, page func(first int, after *string) (network.Page[T], error)) []T {
	t.Helper()
	var out []T
	var after *string
	for {
		p, err := page(network.MaxFirst, after)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, p.Nodes()...)
		if after = p.PageInfo().EndCursor; !p.PageInfo().HasNextPage {
			return out
		}
	}
}

func (k keyed) keysOfAll(page func(first int, after *string) (network.Page[network.Group], error)) []string {
	k.Helper()
	return slices.Sorted(slices.Values(keysOf(wholeList(k.T, page))))
}
