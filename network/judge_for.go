package network

import (
	"errors"
	"slices"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/command"
)

// JudgeFor is Judge for somebody, whom the telling then names with the group
// that they act for. It fails with FORBIDDEN when they may not write what the
// command comes to. What they may not know of is to them as if it were not
// there, and a refusal that would speak of what is not theirs is not told.
func (n *Snapshot) JudgeFor(actor access.Actor, c command.Command, today governance.Date) (command.Deed, error) {
	forbidden := governance.NewError(governance.CodeForbidden, "", "mayNotWrite")
	if !access.Writes(actor, c.Verb()) {
		return command.Deed{}, forbidden
	}
	around := n.around(c.Subjects())
	if hidden := n.hidden(actor, c, &around); len(hidden) > 0 {
		around = around.With(governance.Facts{Voided: hidden})
	}
	deed, around, err := n.judge(c, today, around)
	if err != nil {
		if !speaksOfNothing(err) && !access.MayTouch(actor, c.Verb(), around, c.Subjects()) {
			return command.Deed{}, forbidden
		}
		return deed, err
	}
	actingFor, may := access.MayWrite(actor, c.Verb(), around, deed.Writes)
	if !may {
		return command.Deed{}, forbidden
	}
	deed.Actor = actor.For(actingFor)
	return deed, nil
}

// hidden are the subjects of a command that the actor may not know of, sorted:
// private records that it may not write, and people whom it may not see.
func (n *Snapshot) hidden(actor access.Actor, c command.Command, around *governance.Facts) []governance.ID {
	seen := n.sight(actor)
	var out []governance.ID
	for _, id := range c.Subjects() {
		if seen.of(n.places.of(id)) || access.MayTouch(actor, c.Verb(), *around, []governance.ID{id}) {
			continue
		}
		out = append(out, id)
	}
	slices.Sort(out)
	return out
}

// speaksOfNothing reports whether an error says only that something is not
// there.
func speaksOfNothing(err error) bool {
	if several, ok := errors.AsType[governance.Refusals](err); ok {
		return !slices.ContainsFunc(several, func(e *governance.Error) bool { return e.Detail != "unknownReference" })
	}
	return governance.CodeOf(err) == governance.CodeNotFound
}
