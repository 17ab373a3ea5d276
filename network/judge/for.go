package judge

import (
	"errors"
	"slices"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/command"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
)

// For is Judge for somebody, whom the history note then names with the group
// that they act for. It fails with FORBIDDEN when they may not write what the
// command comes to. What they may not know of is to them as if it were not
// there, and a refusal that would speak of what is not theirs is not told.
func For(n *snapshot.Network, actor access.Actor, c command.Command, today governance.Date) (command.Effect, error) {
	forbidden := governance.NewError(governance.CodeForbidden, "", "mayNotWrite")
	if !access.Writes(actor, c.Verb()) {
		return command.Effect{}, forbidden
	}
	near := around(n, c.Subjects())
	if hidden := hiddenFrom(n, actor, c, &near); len(hidden) > 0 {
		near = near.With(governance.Facts{Voided: hidden})
	}
	effect, near, err := judgeAround(n, c, today, near)
	if err != nil {
		if !speaksOfNothing(err) && !access.MayTouch(actor, c.Verb(), near, c.Subjects()) {
			return command.Effect{}, forbidden
		}
		return effect, err
	}
	actingFor, may := access.MayWrite(actor, c.Verb(), near, effect.Writes)
	if !may {
		return command.Effect{}, forbidden
	}
	effect.Actor = actor.For(actingFor)
	return effect, nil
}

// hiddenFrom are the subjects of a command that the actor may not know of, sorted:
// private records that it may not write, and people whom it may not see.
func hiddenFrom(n *snapshot.Network, actor access.Actor, c command.Command, near *governance.Facts) []governance.ID {
	seen := sight.New(n, actor)
	var out []governance.ID
	for _, id := range c.Subjects() {
		if seen.MayKnow(n.Positions.Of(id)) || access.MayTouch(actor, c.Verb(), *near, []governance.ID{id}) {
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
