package network_test

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/hours"
	"tablee/network"
)

// where keeps the records with the identities that are wanted.
func where(f governance.Facts, wanted func(governance.ID) bool) governance.Facts {
	var out governance.Facts
	from, to := reflect.ValueOf(f), reflect.ValueOf(&out).Elem()
	for kind := range from.NumField() {
		for i := range from.Field(kind).Len() {
			record := from.Field(kind).Index(i)
			if wanted(record.FieldByName("Record").Interface().(governance.Record).ID) {
				to.Field(kind).Set(reflect.Append(to.Field(kind), record))
			}
		}
	}
	return out
}

// edit changes one record of a world to something else that may be; ok is
// false when there is no record of the kind drawn.
func (d *drawer) edit() (changed governance.Facts, ok bool) {
	f, group := &d.f, func() governance.ID { return pickOne(d, "group", d.f.Groups).ID }
	edits := map[string]func() bool{
		"a topic": func() bool {
			return editOne(d, f.Topics, &changed.Topics, func(x *governance.Topic) { x.Label.Fr, x.Broader = "autre", d.topics("broader") })
		},
		"a group": func() bool {
			return editOne(d, f.Groups, &changed.Groups, func(x *governance.Group) {
				x.Name.Fr, x.Topics, x.Within, x.Interval, x.Nature = one(d, "name", "Émile", "Zoé"), d.topics("topic"), group(), d.life("group"), governance.Community
				x.Identifiers = []governance.Identifier{{Scheme: "new", Value: one(d, "key", "a", "m", "z")}}
			})
		},
		"a membership": func() bool {
			return editOne(d, f.Memberships, &changed.Memberships, func(x *governance.Membership) {
				x.Member, x.Group, x.Standing, x.Interval = group(), group(), governance.Full, d.life("membership")
			})
		},
		"a seat": func() bool {
			return editOne(d, f.Seats, &changed.Seats, func(x *governance.Seat) {
				x.Body, x.Standing, x.Identifiers[0].Value = group(), governance.CoChair, one(d, "seat key", "a", "z")
			})
		},
		"a tenure": func() bool {
			return editOne(d, f.Tenures, &changed.Tenures, func(x *governance.Tenure) {
				x.Seat, x.Holder, x.Delegates, x.Interval = pickOne(d, "seat", f.Seats).ID, group(), 2, d.life("tenure")
			})
		},
		"a support": func() bool {
			return editOne(d, f.Supports, &changed.Supports, func(x *governance.Support) { x.On = pickOne(d, "seat", f.Seats).ID })
		},
		"a delegation": func() bool {
			return editOne(d, f.Delegations, &changed.Delegations, func(x *governance.Delegation) {
				t := pickOne(d, "tenure", f.Tenures)
				x.Seat, x.Holder, x.Person, x.SuppliedBy = t.Seat, t.Holder, pickOne(d, "person", f.Persons).ID, group()
			})
		},
		"a cadence": func() bool {
			return editOne(d, f.Cadences, &changed.Cadences, func(x *governance.Cadence) { x.Body, x.MeetingsPerYear = group(), new(5.0) })
		},
		"a complete span": func() bool {
			return editOne(d, f.Calendars, &changed.Calendars, func(x *governance.CompleteCalendar) { x.Body = group() })
		},
		"a meeting": func() bool {
			return editOne(d, f.Meetings, &changed.Meetings, func(x *governance.Meeting) {
				x.Body, x.Status, x.Date = group(), governance.Planned, x.Date+governance.Date(d.upTo(40, "days later"))
			})
		},
		"a roll": func() bool {
			return editOne(d, f.Attendances, &changed.Attendances, func(x *governance.Attendance) {
				x.Meeting, x.Status = pickOne(d, "meeting", f.Meetings).ID, governance.Present
			})
		},
		"a capacity": func() bool {
			return editOne(d, f.Capacities, &changed.Capacities, func(x *governance.Capacity) { x.Group, x.FTE = group(), 7 })
		},
		"a representation": func() bool {
			return editOne(d, f.Representations, &changed.Representations, func(x *governance.Representation) { x.Group, x.Date = group(), x.Date+10 })
		},
		"a grant": func() bool {
			return editOne(d, f.Grants, &changed.Grants, func(x *governance.RoleGrant) { x.Group, x.Role = group(), governance.RoleCoordinator })
		},
		"a disclosure": func() bool {
			return editOne(d, f.Disclosures, &changed.Disclosures, func(x *governance.Disclosure) { x.Owner, x.With = group(), group() })
		},
		"an invitation to a role": func() bool {
			return editOne(d, f.RoleInvitations, &changed.RoleInvitations, func(x *governance.RoleInvitation) { x.Group, x.Role = group(), governance.RoleViewer })
		},
		"an incident": func() bool {
			return editOne(d, f.Incidents, &changed.Incidents, func(x *governance.Incident) { x.Group, x.PersonsConcerned = group(), new(7) })
		},
		"an invitation": func() bool {
			return editOne(d, f.ConsultationInvitations, &changed.ConsultationInvitations, func(x *governance.ConsultationInvitation) {
				x.Group, x.Answer, x.Hours = group(), governance.InvitationAccepted, new(2.5)
			})
		},
		"a contribution": func() bool {
			return editOne(d, f.Contributions, &changed.Contributions, func(x *governance.Contribution) {
				x.Group, x.Hours, x.On = group(), new(1.5), d.date("contributed again")
			})
		},
		"a consultation": func() bool {
			return editOne(d, f.Consultations, &changed.Consultations, func(x *governance.Consultation) { x.Initiator, x.Interval = group(), d.life("consultation") })
		},
		"an observation": func() bool {
			return editOne(d, f.Observations, &changed.Observations, func(x *governance.Observation) { x.Contributions = nil })
		},
		"an action": func() bool {
			return editOne(d, f.ProposedActions, &changed.ProposedActions, func(x *governance.ProposedAction) { x.Response, x.Observations = nil, nil })
		},
		"a statement": func() bool {
			return editOne(d, f.Statements, &changed.Statements, func(x *governance.Statement) { x.Consultation = pickOne(d, "consultation", f.Consultations).ID })
		},
		"a signature": func() bool {
			return editOne(d, f.Signatures, &changed.Signatures, func(x *governance.Signature) { x.Group, x.Function.Fr = group(), "" })
		},
		"a limit": func() bool {
			return editOne(d, f.Limits, &changed.Limits, func(x *governance.Limit) { x.Group, x.Hours = group(), new(3.0) })
		},
	}
	ok = edits[one(d, "edited", "a group", "a membership", "a seat", "a tenure", "a support", "a delegation", "a cadence", "a complete span", "a meeting", "a roll", "a capacity", "a limit", "a topic", "a representation", "a grant", "a disclosure", "an invitation to a role", "an incident", "an invitation", "a contribution", "a consultation", "an observation", "an action", "a statement", "a signature")]()
	return changed, ok
}

func editOne[T any](d *drawer, records []T, changed *[]T, edit func(*T)) bool {
	if len(records) == 0 {
		return false
	}
	copied := *pickOne(d, "record", records)
	if s, isSeat := any(&copied).(*governance.Seat); isSeat {
		s.Identifiers = []governance.Identifier{s.Identifiers[0]}
	}
	edit(&copied)
	*changed = []T{copied}
	return true
}

// TestWithAnswersAsBuild: a network to which records came one after another,
// new ones and changed ones, answers each question as one that is built of
// all of them at once, and the networks before it answer as they did.
func TestWithAnswersAsBuild(t *testing.T) {
	for round := range rounds() {
		t.Run(fmt.Sprint(round), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				d := &drawer{T: t, f: drawWorld(t)}
				period := drawPeriod(t)
				h := history{t: t, period: period}
				births := 0
				for _, size := range rapid.SliceOfN(rapid.IntRange(1, 30), 1, 4).Draw(t, "batches") {
					h.put(where(d.f, func(id governance.ID) bool { return births < birth(id) && birth(id) <= births+size }))
					births += size
				}
				h.put(where(d.f, func(id governance.ID) bool { return birth(id) > births }))
				for range rapid.IntRange(1, 4).Draw(t, "edits") {
					if changed, ok := d.edit(); ok {
						d.f = d.f.With(changed)
						h.put(changed)
					}
				}
				h.check()
			})
		})
	}
}

// history is the networks of a sequence of changes, with what each answered.
type history struct {
	t        *rapid.T
	period   governance.Period
	all      governance.Facts
	networks []*network.Network
	answered [][]string
}

func (h *history) put(changed governance.Facts) {
	version := int32(len(h.networks) + 1)
	h.all = h.all.With(changed)
	var n *network.Network
	if version == 1 {
		n = network.Build(1, changed)
	} else {
		n = h.networks[version-2].With(version, changed)
	}
	h.networks = append(h.networks, n)
	h.answered = append(h.answered, answers(h.t, n, h.period))
	if diff := cmp.Diff(answers(h.t, network.Build(version, h.all.Clone()), h.period), h.answered[version-1]); diff != "" {
		h.t.Fatalf("version %d answers otherwise than built at once (-built +with):\n%s", version, diff)
	}
}

// check asks every network again, after all that came later.
func (h *history) check() {
	for i, n := range h.networks {
		if diff := cmp.Diff(h.answered[i], answers(h.t, n, h.period)); diff != "" {
			h.t.Fatalf("version %d changed its answers (-before +after):\n%s", i+1, diff)
		}
	}
}

// answers asks a network everything, on the first day of a period, and writes
// down each answer.
func answers(t *rapid.T, n *network.Network, period governance.Period) []string {
	v := network.NewView(n, access.Deployment(), governance.French, period.From)
	a := &answering{t: t, v: v, out: []string{fmt.Sprint("version ", n.Version(), v.Version())}}
	facts := n.FactsForImport()
	for _, id := range facts.IDs() {
		node, err := v.Node(id)
		a.say("node %d: %T %v", id, node, err)
	}
	for _, order := range []network.GroupOrder{network.ByName, network.ByIdentifier} {
		groups, err := v.Groups(nil, order, nil, 100, nil)
		a.page("groups by "+string(order), groupIDs(groups), err, groups.TotalCount)
	}
	topics, err := v.Topics(nil, 100, nil)
	a.page("topics", idsOf(topics.Nodes()), err, topics.TotalCount)
	for i := range facts.Topics {
		about, err := v.Groups(&governance.GroupFilter{Topics: []governance.ID{facts.Topics[i].ID}}, network.ByName, nil, 100, nil)
		a.page(fmt.Sprint("about ", facts.Topics[i].ID), groupIDs(about), err, about.TotalCount)
	}
	alike, err := v.Duplicates(nil, 100, nil)
	a.page("alike", nil, err, alike.TotalCount)
	for _, d := range alike.Nodes() {
		a.say("%d and %d: %v", d.A.ID(), d.B.ID(), d.Reasons)
	}
	for i := range facts.Groups {
		a.group(facts.Groups[i].ID, period)
	}
	a.consultations()
	return a.out
}

type answering struct {
	t   *rapid.T
	v   *network.View
	out []string
}

func (a *answering) say(format string, args ...any) {
	a.out = append(a.out, fmt.Sprintf(format, args...))
}

func (a *answering) page(what string, ids []governance.ID, err error, count func() int) {
	if err != nil {
		a.t.Fatal(err)
	}
	a.say("%s: %v of %d", what, ids, count())
}

type hasID interface{ ID() governance.ID }

func idsOf[T hasID](nodes []T) []governance.ID {
	var out []governance.ID
	for _, n := range nodes {
		out = append(out, n.ID())
	}
	return out
}

func groupIDs(p network.Page[network.Group]) []governance.ID { return idsOf(p.Nodes()) }

func (a *answering) group(id governance.ID, period governance.Period) {
	g, err := a.v.Group(&id, nil)
	if err != nil {
		a.t.Fatal(err)
	}
	a.say("group %d %s %v within %v", id, g.Name().Text(nil), g.Identifiers(), g.Within() != nil)
	memberships, err := g.Memberships(nil, 100, nil)
	a.page("memberships", idsOf(memberships.Nodes()), err, memberships.TotalCount)
	members, err := g.Members(nil, 100, nil)
	a.page("members", idsOf(members.Nodes()), err, members.TotalCount)
	organs, err := g.Organs(nil, 100, nil)
	a.page("organs", groupIDs(organs), err, organs.TotalCount)
	tenures, err := g.Tenures(nil, 100, nil)
	a.page("tenures", idsOf(tenures.Nodes()), err, tenures.TotalCount)
	for _, t := range tenures.Nodes() {
		a.say("%d: %v at %d, delegations %v, support %v", t.ID(), t.InForce(nil), t.Seat().Body().ID(), idsOf(t.Delegations(nil)), t.Support(nil) != nil)
	}
	seats, err := g.Seats(nil, 100, nil)
	a.page("seats", idsOf(seats.Nodes()), err, seats.TotalCount)
	for _, s := range seats.Nodes() {
		a.say("%d: held by %v, vacant %t", s.ID(), idsOf(s.Tenures()), s.Vacant(nil))
	}
	meetings, err := g.Meetings(nil, 100, nil)
	a.page("meetings", idsOf(meetings.Nodes()), err, meetings.TotalCount)
	for _, m := range meetings.Nodes() {
		a.say("%d: %s, %d on the roll", m.ID(), m.Date(), len(m.Attendance()))
	}
	a.say("cadences %v, complete %v, capacities %v, limits %v", idsOf(g.Cadences()), idsOf(g.CompleteCalendars()), idsOf(g.Capacities()), idsOf(g.Limits()))
	for _, r := range g.RoleGrants(nil) {
		a.say("role %d: %s of %d", r.ID(), r.Role(), r.Account())
	}
	a.say("invited to roles %v", idsOf(g.RoleInvitations()))
	incidents, err := g.Incidents(100, nil)
	a.page("incidents", idsOf(incidents.Nodes()), err, incidents.TotalCount)
	for _, s := range append(g.Disclosures(nil), g.Received(nil)...) {
		a.say("shared %d: %s of %d with %d", s.ID(), s.Fact(), s.Group().ID(), s.With().ID())
	}
	invited, err := g.ConsultationInvitations(100, nil)
	a.page("invitations", idsOf(invited.Nodes()), err, invited.TotalCount)
	said, err := g.Contributions(100, nil)
	a.page("contributions", idsOf(said.Nodes()), err, said.TotalCount)
	for _, x := range said.Nodes() {
		heard, err := x.Consultation().Contributions(100, nil)
		a.page("beside "+x.ID().String(), idsOf(heard.Nodes()), err, heard.TotalCount)
	}
	a.say("signed %v", idsOf(g.StatementsSigned()))
	represented, err := g.Representations(nil, 100, nil)
	a.page("representations", idsOf(represented.Nodes()), err, represented.TotalCount)
	for _, measure := range []hours.LoadMeasure{hours.Committed, hours.Attended} {
		load, err := g.RepresentationLoad(period, measure)
		if err != nil {
			a.t.Fatal(err)
		}
		a.say("%s: %v, pending %g", measure, textOf(load), load.PendingHours)
	}
}
