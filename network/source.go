package network

import (
	"tablee/governance"
)

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
	i := p.view.net.Index(governance.KindSource, p.record.Source)
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
