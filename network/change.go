package network

import (
	"fmt"
	"slices"
	"time"

	"tablee/governance"
)

// Change is a change of the data as the ledger kept it, told with the names
// that things have in the view.
type Change struct {
	view  *View
	entry governance.Entry
}

// Changes are the changes of some entries of the ledger. Of those that the
// reader is not told of, nothing is left but that they took place.
func (v *View) Changes(entries []governance.Entry) []Change {
	out, hidden := make([]Change, len(entries)), v.HiddenChanges()
	for i, e := range entries {
		if hidden.Hides(&e) {
			e = withheld(e)
		} else {
			v.notes(&e)
		}
		out[i] = Change{v, e}
	}
	return out
}

// Version is the version of the data that the change brought.
func (c Change) Version() int { return int(c.entry.Version) }

// At is when it was written, by the clock of the database.
func (c Change) At() time.Time { return c.entry.At }

// Actor is who made it, and for which group; "somebody" for a person whom the
// reader does not know.
func (c Change) Actor() string { return c.view.actorOf(&c.entry) }

// ActorName is what the person who made it is called; nil when the reader may
// not know, and when nobody said.
func (c Change) ActorName() *string { return orNil(c.view.nameOfActor(&c.entry)) }

// Verb is the operation that made it.
func (c Change) Verb() string { return c.entry.Verb }

// Summary tells the change in words.
func (c Change) Summary() LocalizedText {
	told := func(l governance.Language) string {
		return c.entry.Words(l, func(text string) string { return c.view.nameIn(l, text) })
	}
	return c.view.text(governance.LocalizedText{Fr: told(governance.French), En: told(governance.English)})
}

// nameIn is the name of what an identity names, or the text itself.
func (v *View) nameIn(l governance.Language, text string) string {
	id, ok := governance.ParseID(text)
	if !ok {
		return text
	}
	switch p := v.net.Positions.Of(id); p.Kind {
	case governance.KindGroup:
		return v.net.Records.Groups.At(p.At).Name.In(l)
	case governance.KindSeat:
		return v.net.Records.Seats.At(p.At).Key()
	case governance.KindTopic:
		return v.net.Records.Topics.At(p.At).Label.In(l)
	case governance.KindTerritory:
		return v.net.Records.Territories.At(p.At).Name.In(l)
	case governance.KindConsultation:
		return v.net.Records.Consultations.At(p.At).Title.In(l)
	case governance.KindStatement:
		return v.net.Records.Statements.At(p.At).Title.In(l)
	}
	return ""
}

// Groups are those that the change is about and that are still known.
func (c Change) Groups() []Group {
	out := []Group{}
	for _, id := range c.entry.About {
		g := c.view.maybeGroup(id)
		if g != nil && !slices.ContainsFunc(out, func(o Group) bool { return o.at == g.at }) {
			out = append(out, *g)
		}
	}
	return out
}

// IDs are the records that it changed and that the reader may know of; empty
// when there were too many to name. A record that is gone is named by the
// change that took it out, which those hear of who could know of it; elsewhere
// nobody can tell any more whether it was private.
func (c Change) IDs() []governance.ID {
	out, sight := []governance.ID{}, c.view.sight()
	for _, id := range c.entry.IDs {
		p := c.view.net.Positions.Of(id)
		if p.Kind == governance.NoKind && c.entry.Verb != "voidRecord" && !sight.SeesAll() || !sight.MayKnow(p) {
			continue
		}
		out = append(out, id)
	}
	return out
}

// All reports whether it changed too many records to name, as an import does.
func (c Change) All() bool { return c.entry.All }

// Identities are all the identities under which the group answers.
func (g Group) Identities() []governance.ID {
	return append([]governance.ID{g.group.ID}, g.group.Absorbed...)
}

// HistoryBefore reads the place of a page in a group's history: the version
// before which it starts. It refuses a first out of bounds and a cursor that is
// not one of this service's.
func HistoryBefore(first int, after *string) (int32, error) {
	if first < 1 || first > MaxFirst {
		return 0, governance.NewError(governance.CodeBadUserInput, "first", "first")
	}
	if after == nil {
		return 1<<31 - 1, nil
	}
	c, err := readCursor(*after)
	if err != nil {
		return 0, err
	}
	version := int32(0)
	if _, err := fmt.Sscanf(c.key, "%d", &version); err != nil {
		return 0, governance.NewError(governance.CodeBadUserInput, "after", "cursor")
	}
	return version, nil
}

// HistoryPage is a page of a group's history: at most first of the entries,
// of which one more is given when the history goes on; count is how many the
// whole history has.
func (g Group) HistoryPage(entries []governance.Entry, first, count int, continued bool) Page[Change] {
	p := Page[Change]{before: continued, after: len(entries) > first, countedAll: func() int { return count }}
	p.items = g.view.Changes(entries[:min(first, len(entries))])
	p.cursor = func(i int) string { return cursor{fmt.Sprint(p.items[i].Version()), g.group.ID}.String() }
	return p
}
