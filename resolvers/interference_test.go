package resolvers_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"tablee/governance"
	"tablee/schema"
)

// TestWhatIsHiddenChangesNoAnswer asks every question of the matrix of three
// worlds that differ only in what a reader may not see: as it is, with other
// values, and without it. No byte of an answer may differ: not a count, a
// cursor, an order, a figure or a refusal.
func TestWhatIsHiddenChangesNoAnswer(t *testing.T) {
	for reader := range readers() {
		if slices.Contains([]string{"auditor", "administrator"}, reader) {
			continue // nothing is hidden from them
		}
		t.Run(reader, func(t *testing.T) {
			as := newMatrix()
			questions := allQuestions(t, as)
			worlds := map[string]*matrix{"other values": newMatrix(), "nothing": newMatrix()}
			for name, m := range worlds {
				hidden := m.hiddenFrom(reader)
				if name == "nothing" {
					hidden.takeOut()
				} else {
					hidden.alter()
				}
				if hidden.changed < 8 {
					t.Fatalf("%s: only %d records are hidden from %s", name, hidden.changed, reader)
				}
			}
			is := matrixHandler(t, as)
			for name, m := range worlds {
				otherwise := matrixHandler(t, m)
				for _, q := range questions {
					was, now := askAs(t, is, reader, q), askAs(t, otherwise, reader, q)
					if was != now {
						t.Errorf("%s instead of what is hidden: %.300s\n%s", name, q, firstDifference(was, now))
						break
					}
				}
			}
		})
	}
}

// allQuestions are those of the matrix.
func allQuestions(t *testing.T, m *matrix) []string {
	t.Helper()
	text, err := schema.SDL()
	if err != nil {
		t.Fatal(err)
	}
	handler := matrixHandler(t, m)
	w := walker{t, gqlparser.MustLoadSchema(&ast.Source{Name: "sdl", Input: text}), samplesOf(m)}
	var asked []string
	for _, y := range joined(w.ways(w.schema.Query, matrixDepth)).parts {
		asked = append(asked, matrixQuestions(t, handler, y)...)
	}
	return asked
}

func firstDifference(a, b string) string {
	i := 0
	for i < min(len(a), len(b)) && a[i] == b[i] {
		i++
	}
	from := max(0, i-200)
	return "  is:        … " + a[from:min(len(a), i+200)] + "\n  otherwise: … " + b[from:min(len(b), i+200)]
}

// hidden are the records of a matrix that a reader may not know of.
type hidden struct {
	*matrix
	reader  string
	changed int
}

func (m *matrix) hiddenFrom(reader string) *hidden { return &hidden{m, reader, 0} }

// from reports whether the reader may not see a kind of fact of a group.
func (h *hidden) from(owner governance.ID, fact governance.PrivateFact, at governance.ID) bool {
	k := mark{owner: owner, fact: fact, at: at}
	return !slices.Contains(k.circle(), h.reader)
}

func (h *hidden) bodyOf(seat governance.ID) governance.ID {
	return governance.Find(h.facts.Seats, seat).Body
}

// delegation reports whether a delegation is hidden.
func (h *hidden) delegation(d *governance.Delegation) bool {
	fact := governance.PrivateDelegates
	if d.SeatedAs.Sensitive() {
		fact = "USERS"
	}
	return h.from(d.Holder, fact, h.bodyOf(d.Seat))
}

// person reports whether somebody is hidden: every delegation of theirs is.
func (h *hidden) person(id governance.ID) bool {
	return !slices.ContainsFunc(h.facts.Delegations, func(d governance.Delegation) bool { return d.Person == id && !h.delegation(&d) })
}

// roll reports whether a line of a roll is hidden: it is its body's.
func (h *hidden) roll(a *governance.Attendance) bool {
	body := governance.Find(h.facts.Meetings, a.Meeting).Body
	return !(body == groupT && h.reader == "facilitator")
}

// edit changes the records of a kind that are hidden.
func edit[T any](h *hidden, records []T, isHidden func(*T) bool, change func(*T)) {
	for i := range records {
		if isHidden(&records[i]) {
			h.changed++
			change(&records[i])
		}
	}
}

// alter gives what is hidden other values.
func (h *hidden) alter() {
	f := &h.still.facts
	*f = f.Clone()
	edit(h, f.Capacities, func(x *governance.Capacity) bool { return h.from(x.Group, governance.PrivateCapacity, 0) },
		func(x *governance.Capacity) { x.FTE, x.HoursPerFTE, x.VolunteerHours = 2*x.FTE+1, 999, nil })
	edit(h, f.Fundings, func(x *governance.Funding) bool { return h.from(x.Group, governance.PrivateCapacity, 0) },
		func(x *governance.Funding) { x.Year, x.Amount, x.Form = 2019, new(1.0), governance.ProjectFunding })
	edit(h, f.Limits, func(x *governance.Limit) bool { return h.from(x.Group, governance.PrivateLimit, 0) },
		func(x *governance.Limit) { x.Hours, x.Rate, x.Beyond = new(1.0), nil, governance.DoNotAsk })
	edit(h, f.Representations, func(x *governance.Representation) bool { return h.from(x.Group, governance.PrivateAdHoc, 0) },
		func(x *governance.Representation) { x.Hours, x.With, x.Date = 3*x.Hours, "autre", x.Date-3 })
	edit(h, f.Tenures, func(x *governance.Tenure) bool { return h.from(x.Holder, governance.PrivateOverrides, 0) },
		func(x *governance.Tenure) { x.TravelHours, x.PrepHours = new(17.0), nil })
	edit(h, f.Tenures, func(x *governance.Tenure) bool {
		return h.from(x.Holder, governance.PrivateDelegates, h.bodyOf(x.Seat))
	},
		func(x *governance.Tenure) { x.Delegates += 7 })
	edit(h, f.Delegations, h.delegation, func(x *governance.Delegation) {
		x.EndReason, x.Kind = governance.LocalizedText{Fr: "autre"}, governance.Alternate
	})
	edit(h, f.Persons, func(x *governance.Person) bool { return h.person(x.ID) }, func(x *governance.Person) { x.Name = strings.ToUpper(x.Name) })
	edit(h, f.Attendances, h.roll, func(x *governance.Attendance) { x.Status = governance.Absent })
	h.alterOffice(f)
}

// alterOffice is alter for what those see who answer for a group.
func (h *hidden) alterOffice(f *governance.Facts) {
	edit(h, f.Grants, func(x *governance.RoleGrant) bool { return h.from(x.Group, "ROLES", 0) },
		func(x *governance.RoleGrant) { x.Account, x.Name, x.Role = x.Account+1, "autre", governance.RoleViewer })
	edit(h, f.RoleInvitations, func(x *governance.RoleInvitation) bool { return h.from(x.Group, "ROLES", 0) },
		func(x *governance.RoleInvitation) {
			x.Email, x.Role, x.Digest = "other@example.org", governance.RoleViewer, "x"
		})
	edit(h, f.Incidents, func(x *governance.Incident) bool { return h.from(x.Group, "ROLES", 0) },
		func(x *governance.Incident) { x.Information.Fr, x.PersonsConcerned = "autre", new(3) })
	edit(h, f.Consultations, func(x *governance.Consultation) bool { return h.from(x.Initiator, governance.PrivateDrafts, 0) },
		func(x *governance.Consultation) {
			x.Drafts = append(slices.Clone(x.Drafts), governance.Draft{Title: governance.LocalizedText{Fr: "autre"}})
		})
}

// takeOut takes what is hidden out of the world. Rolls go first: they name
// people who go.
func (h *hidden) takeOut() {
	f, before, cited := &h.still.facts, h.still.facts.Len(), h.still.facts.Cited()
	*f = f.Clone() // the history is that of the world as it is
	f.Attendances = slices.DeleteFunc(f.Attendances, func(x governance.Attendance) bool { return h.roll(&x) || h.person(x.Person) })
	persons := slices.DeleteFunc(slices.Clone(f.Persons), func(x governance.Person) bool { return h.person(x.ID) })
	f.Delegations = slices.DeleteFunc(f.Delegations, func(x governance.Delegation) bool { return h.delegation(&x) })
	f.Persons = persons
	f.Capacities = slices.DeleteFunc(f.Capacities, func(x governance.Capacity) bool { return h.from(x.Group, governance.PrivateCapacity, 0) })
	f.Fundings = slices.DeleteFunc(f.Fundings, func(x governance.Funding) bool { return h.from(x.Group, governance.PrivateCapacity, 0) })
	f.Limits = slices.DeleteFunc(f.Limits, func(x governance.Limit) bool { return h.from(x.Group, governance.PrivateLimit, 0) })
	f.Representations = slices.DeleteFunc(f.Representations, func(x governance.Representation) bool { return h.from(x.Group, governance.PrivateAdHoc, 0) })
	f.Grants = slices.DeleteFunc(f.Grants, func(x governance.RoleGrant) bool { return h.from(x.Group, "ROLES", 0) })
	f.RoleInvitations = slices.DeleteFunc(f.RoleInvitations, func(x governance.RoleInvitation) bool { return h.from(x.Group, "ROLES", 0) })
	f.Incidents = slices.DeleteFunc(f.Incidents, func(x governance.Incident) bool { return h.from(x.Group, "ROLES", 0) })
	still := f.Cited()
	f.Sources = slices.DeleteFunc(f.Sources, func(x governance.Source) bool { return cited[x.ID] && !still[x.ID] })
	h.changed = before - f.Len()
}
