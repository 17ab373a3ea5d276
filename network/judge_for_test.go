package network_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/command"
	"tablee/network"
)

// TestNobodyLearnsByWriting: who has no right to a private record is told of it
// what is told of one that is not there; and no refusal speaks of what is
// another's.
func TestNobodyLearnsByWriting(t *testing.T) {
	f := crowd(4)
	f.Persons = []governance.Person{{Record: is(6000), Name: "Quelqu’un"}}
	f.Delegations = []governance.Delegation{{Record: is(6001), Seat: f.Tenures[0].Seat, Holder: 1000, Person: 6000, Kind: governance.Titular}}
	f.Capacities = f.Capacities[:1]
	f.Grants = []governance.RoleGrant{{Record: is(6002), Account: 5, Role: governance.RoleCoordinator, Group: 1000}}
	f.Disclosures = []governance.Disclosure{{Record: is(6003), Owner: 1000, With: 1002, Fact: governance.PrivateLimit}}
	f.Sort()
	n := network.Build(1, f)
	today := governance.NewDate(2025, 10, 1)
	stranger := acting(governance.RoleGrant{Role: governance.RoleCoordinator, Group: 1001})
	own := acting(governance.RoleGrant{Role: governance.RoleCoordinator, Group: 1000})
	ending := command.Ending{On: governance.PartialDateOf(today)}
	edit := command.Edit{Request: command.Request{IdempotencyKey: "k"}, ExpectedVersion: 99}
	const nothing = 9999
	for name, of := range map[string]func(governance.ID) command.Command{
		"a delegation": func(id governance.ID) command.Command {
			return command.EndDelegation{Edit: edit, Delegation: pick(id, 6001), Ending: ending}
		},
		"a role": func(id governance.ID) command.Command {
			return command.RevokeRole{Edit: edit, RoleGrant: pick(id, 6002)}
		},
		"a disclosure": func(id governance.ID) command.Command { return command.Unshare{Edit: edit, Disclosure: pick(id, 6003)} },
		"a capacity":   func(id governance.ID) command.Command { return command.VoidRecord{Edit: edit, Record: pick(id, 5000)} },
		"a person": func(id governance.ID) command.Command {
			return command.AppointDelegate{Delegating: command.Delegating{Request: edit.Request, Tenure: 4000, Person: command.Somebody{ID: new(pick(id, 6000))}}}
		},
	} {
		_, hidden := n.JudgeFor(stranger, of(1), today)
		_, unknown := n.JudgeFor(stranger, of(nothing), today)
		if governance.CodeOf(hidden) != governance.CodeNotFound || governance.CodeOf(unknown) != governance.CodeNotFound {
			t.Errorf("%s: %v, and of nothing %v", name, hidden, unknown)
		}
		if _, err := n.JudgeFor(own, of(1), today); governance.CodeOf(err) == governance.CodeNotFound {
			t.Errorf("%s, to whom it belongs: %v", name, err)
		}
	}
	declares := command.DeclareCapacity{Declaration: command.Declaration{Request: edit.Request}, Group: 1000, HoursPerFullTimeEquivalent: 1820}
	_, told := n.JudgeFor(own, declares, today)
	_, kept := n.JudgeFor(stranger, declares, today)
	if governance.CodeOf(told) != governance.CodeBadUserInput || governance.CodeOf(kept) != governance.CodeForbidden {
		t.Errorf("what is declared already: %v, to a stranger %v", told, kept)
	}
	if _, err := n.JudgeFor(access.Anyone(), declares, today); governance.CodeOf(err) != governance.CodeForbidden {
		t.Errorf("the public: %v", err)
	}
}

// pick is an identity, or that of nothing.
func pick(id, of governance.ID) governance.ID {
	if id == 9999 {
		return id
	}
	return of
}

// TestTheHistoryNamesForWhom: somebody acts under their own account, for the
// group that gives the right.
func TestTheHistoryNamesForWhom(t *testing.T) {
	n := network.Build(1, crowd(3))
	today := governance.NewDate(2025, 10, 1)
	c := command.DeclareFunding{Declaration: command.Declaration{Request: command.Request{IdempotencyKey: "k"}}, Group: 1001, Year: 2024, Form: governance.MissionFunding}
	editor := acting(governance.RoleGrant{Role: governance.RoleEditor, Group: 1000}, governance.RoleGrant{Role: governance.RoleEditor, Group: 1001})
	effect, err := n.JudgeFor(editor, c, today)
	if want := editor.Name + " for " + governance.ID(1001).String(); err != nil || effect.Actor != want {
		t.Errorf("%q, want %q (%v)", effect.Actor, want, err)
	}
	plain, err := n.Judge(c, today)
	effect.Actor = ""
	if diff := cmp.Diff(plain, effect, cmp.AllowUnexported(governance.PartialDate{})); err != nil || diff != "" {
		t.Errorf("who asks changes what is written: %v\n%s", err, diff)
	}
}
