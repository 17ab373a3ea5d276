package network_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// privateCallers are those who reach the records that groups keep to themselves
// (Private, Facts, FactsOf and RecordsAt of a snapshot), by why that shows nobody
// what it may not see. A function is named by its file.
var privateCallers = map[string][]string{
	"makes a handle of a record that its callers found by asking the reader": {
		"capacity.go: View.capacity", "capacity.go: View.funding", "capacity.go: View.limit", "delegation.go: View.delegation",
		"disclosure.go: View.disclosure", "incident.go: View.incident", "incident.go: View.register", "person.go: View.person",
		"representation.go: View.representation", "role.go: View.roleGrant", "role_invitation.go: View.roleInvitation",
	},
	"asks the reader first": {
		"change_visibility.go: View.nameOfActor", "delegate_concentration.go: View.dealTenure", "delegation.go: Tenure.Delegations",
		"disclosure.go: Group.disclosures", "incident.go: View.DeploymentIncidents", "meeting.go: Meeting.Attendance",
		"person_export.go: View.ExportPerson", "representation.go: Group.Representations", "role.go: Group.RoleGrants",
		"role.go: View.DeploymentRoleGrants", "role_invitation.go: View.DeploymentRoleInvitations",
		"plan/candidate.go: beyondLimit", "plan/chosen.go: Question.staff", "singlepoint/one_delegate.go: delegateCount.add",
	},
	"opens for who has the secret that was sent": {"role_invitation.go: View.RoleInvitation"},
	"finds whose a fact is, to ask about it":     {"person_export.go: View.answersFor", "internal/sight/delegation.go: Whose", "internal/sight/delegation.go: SitsSensitively", "internal/sight/reader.go: Reader.SeesAttendance", "internal/sight/private_source.go: byPrivacy"},
	"notes in the trail that it is shown":        {"person_export.go: View.exports"},
	"says who somebody is before a view is made": {"role.go: Network.RolesOf", "role.go: Network.receivedBy"},
	"is for imports and the check of all rules":  {"network.go: Network.FactsForImport"},
	"is what an evaluator sees, which is asked for by a reader, or by Whole": {
		"load/ad_hoc.go: Evaluator.adHocLines", "load/body.go: suppliersOf", "load/lines.go: Evaluator.SuppliedToOthers",
		"load/roll.go: Evaluator.assemblyRoll", "load/roll.go: staffing.countedElsewhere", "load/roll.go: staffing.rollsOf",
		"load/roll.go: staffing.supplierOf", "load/staffing.go: Evaluator.countedHere", "load/staffing.go: Evaluator.titulars",
		"load/totals.go: Evaluator.resources",
	},
	"copies records into a small network that the same reader reads": {"relief/nearby.go: gathering.seat"},
	"judges by all records; what the actor may not know is taken out": {
		"judge/neighbourhood.go: around", "judge/neighbourhood.go: neighbourhood.account",
	},
	"finds names that are to be forgotten, and shows them to nobody": {
		"judge/retention.go: Overdue", "judge/retention.go: lastMandate", "judge/retention.go: lastOnRolls",
	},
	"is an index or an order of the snapshot itself": {
		"internal/snapshot/delegation.go: Network.CompareDelegations", "internal/snapshot/delegation.go: Network.TitularsOn",
		"internal/snapshot/foreign_key.go: Network.CompareIncidents", "internal/snapshot/network.go: Network.With", "internal/snapshot/network.go: Network.Facts",
		"internal/snapshot/tenure_row.go: Network.suppliesItself", "internal/snapshot/touched.go: touching.staff", "internal/snapshot/valid_days.go: Network.SeatedDays",
	},
}

// wholeCallers are those who work loads out on all private facts (load.Whole),
// by why that tells nobody what it may not know.
var wholeCallers = map[string][]string{
	"asks the reader first":                            {"load/body.go: AtBody", "plan/candidate.go: Question.planningHours"},
	"suppresses what it tells":                         {"sharing/holder_limits.go: LimitsOf", "sharing/sharing.go: figuresOf"},
	"is told only to who sees what all of it rests on": {"sharing/after.go: Sharing.After"},
}

// TestWhoReachesPrivateFacts: whoever reaches them stands above, with the reason
// why that shows nobody what it may not see.
func TestWhoReachesPrivateFacts(t *testing.T) {
	compareCallers(t, privateCallers, callers(t, func(call *ast.CallExpr, _ string) bool {
		f, ok := call.Fun.(*ast.SelectorExpr)
		if !ok {
			return false
		}
		switch of, _ := f.X.(*ast.Ident); f.Sel.Name {
		case "Private", "Facts":
			return len(call.Args) == 0
		case "FactsOf":
			return of == nil || of.Name != "load"
		case "RecordsAt":
			return true
		}
		return false
	}))
}

// TestWhoWorksOnAllPrivateHours is the same for load.Whole.
func TestWhoWorksOnAllPrivateHours(t *testing.T) {
	compareCallers(t, wholeCallers, callers(t, func(call *ast.CallExpr, folder string) bool {
		switch f := call.Fun.(type) {
		case *ast.Ident:
			return folder == "load" && f.Name == "Whole"
		case *ast.SelectorExpr:
			of, ok := f.X.(*ast.Ident)
			return ok && of.Name == "load" && f.Sel.Name == "Whole"
		}
		return false
	}))
}

// TestRoomsOfPublicFacts: what these rooms tell rests on public facts, so that
// they know no reader, be it through another room.
func TestRoomsOfPublicFacts(t *testing.T) {
	const sight = "tablee/network/internal/sight"
	imports := map[string][]string{}
	eachFile(t, func(file string, f *ast.File) {
		folder := path.Join("tablee/network", path.Dir(file))
		for _, i := range f.Imports {
			if imported, err := strconv.Unquote(i.Path.Value); err == nil {
				imports[folder] = append(imports[folder], imported)
			}
		}
	})
	var reaches func(folder string) bool
	reaches = func(folder string) bool { return folder == sight || slices.ContainsFunc(imports[folder], reaches) }
	for _, room := range []string{"find", "voice", "overlap"} {
		switch folder := "tablee/network/" + room; {
		case len(imports[folder]) == 0:
			t.Errorf("there is no room %s", room)
		case reaches(folder):
			t.Errorf("%s knows readers: a figure that rests on private facts stands in another room", room)
		}
	}
}

// compareCallers compares those who call with those who may, and why.
func compareCallers(t *testing.T, known map[string][]string, found map[string]bool) {
	t.Helper()
	listed := map[string]bool{}
	for _, who := range slices.Concat(slices.Collect(maps.Values(known))...) {
		listed[who] = true
		if !found[who] {
			t.Errorf("%s does so no more, or is there no more: take it out of the list in private_test.go", who)
		}
	}
	for _, who := range slices.Sorted(maps.Keys(found)) {
		if !listed[who] {
			t.Errorf("%s reaches private facts: ask a sight.Reader before, or suppress what is told, and say which in private_test.go", who)
		}
	}
}

// callers are the functions with a call of some kind, by file.
func callers(t *testing.T, is func(call *ast.CallExpr, folder string) bool) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	eachFile(t, func(file string, f *ast.File) {
		for _, d := range f.Decls {
			ast.Inspect(d, func(n ast.Node) bool {
				if call, ok := n.(*ast.CallExpr); ok && is(call, path.Dir(file)) {
					out[file+": "+nameOf(d)] = true
				}
				return true
			})
		}
	})
	return out
}

// nameOf is the name of a function, with its receiver's type.
func nameOf(d ast.Decl) string {
	f, ok := d.(*ast.FuncDecl)
	if !ok {
		return "at the top"
	}
	if f.Recv == nil {
		return f.Name.Name
	}
	of := f.Recv.List[0].Type
	if pointer, ok := of.(*ast.StarExpr); ok {
		of = pointer.X
	}
	if id, ok := of.(*ast.Ident); ok {
		return id.Name + "." + f.Name.Name
	}
	return f.Name.Name
}

// eachFile parses the files of the door and of all rooms, tests aside.
func eachFile(t *testing.T, see func(file string, f *ast.File)) {
	t.Helper()
	err := filepath.WalkDir(".", func(file string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && d.Name() == "networktest":
			return fs.SkipDir
		case d.IsDir(), !strings.HasSuffix(file, ".go"), strings.HasSuffix(file, "_test.go"):
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err == nil {
			see(filepath.ToSlash(file), f)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
