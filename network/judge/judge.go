package judge

import (
	"tablee/governance"
	"tablee/governance/command"
	"tablee/governance/rule"
	"tablee/network/internal/snapshot"
)

// Judge says what a command writes at this version, or why it is refused. It
// reads only what hangs on the command's subjects, however large the network
// is; it refuses what the whole network would be refused for.
func Judge(n *snapshot.Network, c command.Command, today governance.Date) (command.Effect, error) {
	effect, _, err := judgeAround(n, c, today, around(n, c.Subjects()))
	return effect, err
}

// judgeAround is Judge on what is around the command's subjects. It gives also what
// is around all that the command writes.
func judgeAround(n *snapshot.Network, c command.Command, today governance.Date, near governance.Facts) (command.Effect, governance.Facts, error) {
	effect, err := c.Apply(command.Moment{Facts: near, Today: today})
	if err != nil {
		return effect, near, err
	}
	effect.Writes.Sort()
	near = near.With(around(n, effect.Writes.References())).With(around(n, namesakes(n, effect.Writes.Groups)))
	findings := rule.Breaks(near, effect.Writes)
	if len(findings) == 0 {
		known := near.With(governance.Facts{Groups: effect.Writes.Groups})
		known = known.With(governance.Facts{Seats: effect.Writes.Seats, Tenures: effect.Writes.Tenures, Meetings: effect.Writes.Meetings})
		effect.About = known.GroupsOf(append(effect.Writes.IDs(), effect.Writes.References()...))
		return effect, near, nil
	}
	refusals := make(governance.Refusals, len(findings))
	for i, f := range findings {
		refusals[i] = f.Error
		if place, ok := effect.Places[f.Record]; ok {
			refusals[i].Field = place + "." + f.Error.Field
		}
	}
	return effect, near, refusals
}

// namesakes are the groups that have identifiers of other groups already.
func namesakes(n *snapshot.Network, groups []governance.Group) []governance.ID {
	var out []governance.ID
	for _, g := range groups {
		for _, id := range g.Identifiers {
			if at := n.Names.Identified(id); at >= 0 {
				out = append(out, n.Records.Groups.At(at).ID)
			}
		}
	}
	return out
}
