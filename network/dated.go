package network

import (
	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// dated is the part of a handle that says when its fact holds.
type dated struct{ interval governance.Interval }

// Since is the first day on which the fact holds; nil when it is unknown.
func (d dated) Since() *governance.Date {
	if d.interval.Since.IsZero() {
		return nil
	}
	first := d.interval.Since.First()
	return &first
}

// Until is the day after the last on which the fact holds; nil while it is in
// force, and when it ended at a date that nobody knows.
func (d dated) Until() *governance.Date {
	if d.interval.Until.IsZero() {
		return nil
	}
	end := d.interval.Possible().Until
	return &end
}

// Interval says when the fact holds, as precisely as its source does.
func (d dated) Interval() Interval { return Interval{d} }

// Interval is when a fact holds.
type Interval struct{ dated }

// SinceText is the start as it was given: 2024, 2024-03 or 2024-03-01.
func (i Interval) SinceText() *string { return orNil(i.interval.Since.String()) }

// UntilText is the end as it was given; "unknown" for an unknown date.
func (i Interval) UntilText() *string { return orNil(i.interval.UntilText()) }

// LastSeen is the last date at which the fact was known to hold.
func (i Interval) LastSeen() *string { return orNil(i.interval.LastSeen.String()) }

// EndUnknown reports whether the fact ended at a date that nobody knows.
func (i Interval) EndUnknown() bool { return i.interval.Ended }

// On says whether the fact holds on a date.
func (i Interval) On(on governance.Date) governance.InForce { return i.interval.On(on) }

// provenance is the part of a handle that says where its fact comes from.
type provenance struct {
	view   *View
	record *governance.Record
}

// ID is the record's identity.
func (p provenance) ID() governance.ID { return p.record.ID }

// Version is the ledger version of the record's last change.
func (p provenance) Version() int { return int(p.record.Version) }

// Uncertain reports whether the source had to be interpreted.
func (p provenance) Uncertain() bool { return p.record.Reading }

// Source is where the fact comes from; nil when nobody said.
func (p provenance) Source() *Source {
	i := p.view.net.Index(snapshot.Source, p.record.Source)
	if i < 0 {
		return nil
	}
	return p.view.source(i)
}

// IsNode marks what node(id:) may return.
func (provenance) IsNode() {}

// Source is where facts come from.
type Source struct {
	provenance
	source *governance.Source
}

func (v *View) source(i int32) *Source {
	s := v.net.Records.Sources.At(i)
	return &Source{provenance{v, &s.Record}, s}
}

// Name is the short name by which files cite the source.
func (s Source) Name() string { return s.source.Name }

// Title is the source's title; its name when it has none.
func (s Source) Title() LocalizedText {
	if s.source.Title.IsZero() {
		return s.view.text(governance.LocalizedText{Fr: s.source.Name})
	}
	return s.view.text(s.source.Title)
}

// Published is when the source was published, as it was given.
func (s Source) Published() *string { return orNil(s.source.Published.String()) }

// Confirmation is one side's word that a fact is as recorded.
type Confirmation struct {
	By Group
	On string
}

func (v *View) confirmations(sides ...Confirmation) []Confirmation {
	out := []Confirmation{}
	for _, s := range sides {
		if s.On != "" {
			out = append(out, s)
		}
	}
	return out
}
