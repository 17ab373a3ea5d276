package network

import (
	"tablee/governance"
)

// Territory is a place in a named scheme.
type Territory struct {
	provenance
	at        int32
	territory *governance.Territory
}

func (v *View) territory(at int32) Territory {
	t := v.net.Records.Territories.At(at)
	return Territory{provenance{v, &t.Record}, at, t}
}

func (v *View) maybeTerritory(id governance.ID) *Territory {
	at := v.net.Index(governance.KindTerritory, id)
	if at < 0 {
		return nil
	}
	t := v.territory(at)
	return &t
}

// Scheme is the scheme that the code belongs to.
func (t Territory) Scheme() string { return t.territory.Scheme }

// Code is the territory's code in its scheme.
func (t Territory) Code() string { return t.territory.Code }

// Name is the territory's name.
func (t Territory) Name() LocalizedText { return t.view.text(t.territory.Name) }

// Within are the territories that it lies directly in on a date.
func (t Territory) Within(on *governance.Date) []Territory {
	day, out := t.view.date(on), []Territory{}
	for _, s := range t.view.net.Territories.Inside[t.at] {
		if s.Days.Has(day) {
			out = append(out, t.view.territory(s.Within))
		}
	}
	return out
}

// Territories are the territories of a scheme, of all schemes unless one is
// given, in the order of their codes.
func (v *View) Territories(scheme *string, first int, after *string) (Page[Territory], error) {
	key := func(i int32) (string, governance.ID) {
		t := v.net.Records.Territories.At(i)
		return t.Scheme + "\x00" + t.Code, t.ID
	}
	keep := func(i int32) bool { return scheme == nil || v.net.Records.Territories.At(i).Scheme == *scheme }
	return listing[Territory]{sorted(upTo(v.net.Records.Territories.Len()), key), keep, key, v.territory}.page(first, after)
}
