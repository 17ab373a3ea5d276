package networktest

import (
	"fmt"

	"tablee/governance"
	"tablee/governance/command"
)

// anID draws one of the identities, or now and then one of something else.
func (d *Drawer) anID(what string, ids []governance.ID) governance.ID {
	if len(ids) == 0 || d.sometimes(12, what+" of something else") {
		return governance.ID(1 + d.UpTo(scattered, what+" of anything"))
	}
	return one(d, what, ids...)
}

func identities[T any, P interface {
	*T
	Base() *governance.Record
}](records []T) []governance.ID {
	out := make([]governance.ID, len(records))
	for i := range records {
		out[i] = P(&records[i]).Base().ID
	}
	return out
}

func (d *Drawer) request() command.Request {
	d.births++
	return command.Request{IdempotencyKey: fmt.Sprint("key ", d.births), Source: one(d, "source", "", "", "lettre")}
}

func (d *Drawer) editing() command.Edit {
	return command.Edit{Request: d.request(), ExpectedVersion: one(d, "expected version", 1, 1, 1, 1, 1, 1, 2)}
}

// declaring declares anew, or puts one of the records right.
func (d *Drawer) declaring(ids []governance.ID) (command.Declaration, governance.ID) {
	if len(ids) == 0 || d.sometimes(2, "anew") {
		return command.Declaration{Request: d.request()}, 0
	}
	return command.Declaration{Request: d.request(), ExpectedVersion: new(1)}, d.anID("put right", ids)
}

func (d *Drawer) span() command.Interval {
	i, _ := d.interval("asked")
	return command.Interval{Since: i.Since, Until: i.Until, EndUnknown: i.Ended, LastSeen: i.LastSeen}
}

func (d *Drawer) ending() command.Ending {
	if d.sometimes(5, "end unknown") {
		return command.Ending{EndUnknown: true, LastSeen: d.date("last seen")}
	}
	return command.Ending{On: d.date("on")}
}

func (d *Drawer) day(what string) governance.Date {
	return WorldStart + governance.Date(d.UpTo(WorldDays, what))
}

func (d *Drawer) group() governance.ID   { return d.anID("a group", identities(d.Facts.Groups)) }
func (d *Drawer) seat() governance.ID    { return d.anID("a seat", identities(d.Facts.Seats)) }
func (d *Drawer) tenure() governance.ID  { return d.anID("a tenure", identities(d.Facts.Tenures)) }
func (d *Drawer) meeting() governance.ID { return d.anID("a meeting", identities(d.Facts.Meetings)) }

func (d *Drawer) somebody() command.Somebody {
	if d.sometimes(2, "somebody new") {
		return command.Somebody{Name: new("Quelqu’un")}
	}
	return command.Somebody{ID: new(d.anID("a person", identities(d.Facts.Persons)))}
}

func (d *Drawer) description() command.GroupDescription {
	return command.GroupDescription{
		Kind: one(d, "kind", governance.GroupKinds...), Name: governance.LocalizedText{Fr: "Nouveau"},
		Identifiers: []governance.Identifier{{Scheme: "test", Value: fmt.Sprint("g", d.UpTo(20, "identifier"))}},
		Within:      one(d, "within", 0, 0, d.group()), Founded: one(d, "founded", governance.PartialDate{}, d.date("founded on")),
	}
}
