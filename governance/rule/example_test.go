package rule_test

import (
	"fmt"

	"tablee/governance"
	"tablee/governance/rule"
)

// Three coalitions are members of each other all the way round: the rules report
// the ring once, however many memberships make it.
func ExampleCheck() {
	var facts governance.Facts
	for i, name := range []string{"A", "B", "C"} {
		facts.Groups = append(facts.Groups, governance.Group{
			Record: governance.Record{ID: governance.ID(i + 1)}, Kind: governance.Coalition,
			Name:        governance.LocalizedText{En: name},
			Identifiers: []governance.Identifier{{Scheme: "example", Value: name}},
		})
		facts.Memberships = append(facts.Memberships, governance.Membership{
			Record: governance.Record{ID: governance.ID(i + 4)},
			Member: governance.ID(i + 1), Group: governance.ID((i+1)%3 + 1),
		})
	}
	for _, found := range rule.Check(&facts) {
		fmt.Println(found.Error.Message(governance.English))
	}
	// Output:
	// these memberships would make a group its own ancestor: A → B → C → A
}
