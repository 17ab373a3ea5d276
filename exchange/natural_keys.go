package exchange

import "tablee/governance"

// keep notes the natural key of a record.
type keep func(id governance.ID, key ...string)

// naturalKeys says, per kind of record, which keys the facts hold.
var naturalKeys = map[string]func(*governance.Facts, keep){
	"source": func(f *governance.Facts, k keep) {
		for i := range f.Sources {
			k(f.Sources[i].ID, f.Sources[i].Name)
		}
	},
	"territory": func(f *governance.Facts, k keep) {
		for i := range f.Territories {
			k(f.Territories[i].ID, f.Territories[i].Scheme, f.Territories[i].Code)
		}
	},
	"topic": func(f *governance.Facts, k keep) {
		for i := range f.Topics {
			k.identifiers(f.Topics[i].ID, f.Topics[i].Identifiers)
		}
	},
	"group": func(f *governance.Facts, k keep) {
		for i := range f.Groups {
			k.identifiers(f.Groups[i].ID, f.Groups[i].Identifiers)
		}
	},
	"seat": func(f *governance.Facts, k keep) {
		for i := range f.Seats {
			k.identifiers(f.Seats[i].ID, f.Seats[i].Identifiers)
		}
	},
	"meeting": func(f *governance.Facts, k keep) {
		for i := range f.Meetings {
			k.identifiers(f.Meetings[i].ID, f.Meetings[i].Identifiers)
		}
	},
	"person": func(f *governance.Facts, k keep) {
		for i := range f.Persons {
			k.identifiers(f.Persons[i].ID, f.Persons[i].Identifiers)
		}
	},
	"membership": func(f *governance.Facts, k keep) {
		for _, m := range f.Memberships {
			k(m.ID, m.Member.String(), m.Group.String(), m.Since.String())
		}
	},
	"tenure": func(f *governance.Facts, k keep) {
		for _, t := range f.Tenures {
			k(t.ID, t.Seat.String(), t.Holder.String(), t.Since.String())
		}
	},
	"support": func(f *governance.Facts, k keep) {
		for _, s := range f.Supports {
			k(s.ID, s.On.String(), s.Since.String())
		}
	},
	"delegation": func(f *governance.Facts, k keep) {
		for _, d := range f.Delegations {
			k(d.ID, d.Seat.String(), d.Holder.String(), d.Person.String(), string(d.Kind), d.Since.String())
		}
	},
	"capacity": func(f *governance.Facts, k keep) {
		for _, c := range f.Capacities {
			k(c.ID, c.Group.String(), c.Since.String())
		}
	},
	"limit": func(f *governance.Facts, k keep) {
		for _, l := range f.Limits {
			k(l.ID, l.Group.String(), l.Since.String())
		}
	},
	"funding": func(f *governance.Facts, k keep) {
		for _, g := range f.Fundings {
			k(g.ID, fundingKey(g)...)
		}
	},
	"cadence": func(f *governance.Facts, k keep) {
		for _, c := range f.Cadences {
			k(c.ID, cadenceKey(c)...)
		}
	},
	"calendar": func(f *governance.Facts, k keep) {
		for _, c := range f.Calendars {
			k(c.ID, c.Body.String(), c.Since.String())
		}
	},
	"attendance": func(f *governance.Facts, k keep) {
		for _, a := range f.Attendances {
			k(a.ID, attendanceKey(a)...)
		}
	},
	"succession": func(f *governance.Facts, k keep) {
		for _, s := range f.Successions {
			k(s.ID, s.Predecessor.String(), s.Successor.String())
		}
	},
}

func (k keep) identifiers(id governance.ID, all []governance.Identifier) {
	for _, n := range all {
		k(id, n.Scheme, n.Value)
	}
}
