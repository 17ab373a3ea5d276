package network

import (
	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/command"
	"tablee/network/internal/snapshot"
	"tablee/network/judge"
)

// Network is the whole map at one version of the ledger. It never changes once
// built: any number of readers use it without a lock. What is inside is closed:
// a View answers from it as one reader may know it.
type Network struct{ snap *snapshot.Network }

// Build returns the network of the facts, which must not be changed
// afterwards. It trusts them: rules are judged before writing.
func Build(version int32, facts governance.Facts) *Network {
	return &Network{snapshot.Build(version, facts)}
}

// With returns the network at a later version, with the changed records put
// over its own. It answers every question as the network that Build makes of
// all the facts does.
func (n *Network) With(version int32, changed governance.Facts) *Network {
	return &Network{n.snap.With(version, changed)}
}

// Version is the ledger version of the facts.
func (n *Network) Version() int32 { return n.snap.Version() }

// FactsForImport are copies of all the records of the network, sorted, private
// ones among them: for imports, which are judged whole, and for the check of
// all rules. Nothing that is shown to a person may start from them.
func (n *Network) FactsForImport() governance.Facts { return n.snap.Facts() }

// Judge says what a command writes at this version, or why it is refused. It
// reads only what hangs on the command's subjects, however large the network
// is; it refuses what the whole network would be refused for.
func (n *Network) Judge(c command.Command, today governance.Date) (command.Effect, error) {
	return judge.Judge(n.snap, c, today)
}

// JudgeFor is Judge for somebody, whom the history note then names with the group
// that they act for. It fails with FORBIDDEN when they may not write what the
// command comes to. What they may not know of is to them as if it were not
// there, and a refusal that would speak of what is not theirs is not told.
func (n *Network) JudgeFor(actor access.Actor, c command.Command, today governance.Date) (command.Effect, error) {
	return judge.For(n.snap, actor, c, today)
}

// Overdue are the records whose names are no longer needed, without them: of
// people whose last mandate, or last day on a roll, was over some days ago; of
// those who had a role that was; and whose address an invitation names that is
// over. 0 days: only the last. Records stay, and with them every figure.
func (n *Network) Overdue(today governance.Date, days int) governance.Facts {
	return judge.Overdue(n.snap, today, days)
}
