package resolvers

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"strings"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/command"
	"tablee/network"
)

// mutation answers requests to write. Each of its methods is one command,
// judged, written and shown in the same way.
type mutation struct{ options Options }

// write validates a command, has it judged on the network at exactly the
// version at which it is written, whether the actor may write it too, and shows
// what it came to. Refusals of what was asked are part of the answer; whatever
// else goes wrong is an error.
func write[P any](ctx context.Context, m mutation, c command.Command, show func(*network.View, network.Written, governance.ID) P) (P, error) {
	return writeAt(ctx, m, c, func(*network.Network) (command.Command, error) { return c, nil }, show)
}

// writeAt is write for a command that is completed, or refused, on the network
// at which it is judged. A request that is sent again does not come so far.
func writeAt[P any](
	ctx context.Context, m mutation, c command.Command, complete func(*network.Network) (command.Command, error),
	show func(*network.View, network.Written, governance.ID) P,
) (P, error) {
	view := viewOf(ctx)
	refused := func(refusals governance.Refusals) (P, error) {
		return show(view, network.NewWritten(view, addressed(c, refusals)), 0), nil
	}
	if !access.Writes(view.Actor(), c.Verb()) {
		return *new(P), governance.NewError(governance.CodeForbidden, "", "mayNotWrite")
	}
	if refusals := validated(c); len(refusals) > 0 {
		return refused(refusals)
	}
	change, err := changeOf(c, view.Actor())
	if err != nil {
		return *new(P), err
	}
	n, outcome, err := m.options.Live.Write(ctx, change, func(n *network.Network) (governance.Facts, error) {
		completed, err := complete(n)
		if err != nil {
			return governance.Facts{}, err
		}
		effect, err := n.JudgeFor(view.Actor(), completed, view.Today())
		*change.Note = effect.HistoryNote
		return effect.Writes, err
	})
	if refusals := businessRefusals(err); len(refusals) > 0 {
		return refused(refusals)
	}
	if err != nil {
		return *new(P), err
	}
	view = view.Over(n)
	keepView(ctx, view)
	return show(view, network.Written{Version: int(outcome.Version), UserErrors: []network.UserError{}}, c.Object()), nil
}

// changeOf is what the ledger keeps of a command: who asked, and a digest of
// all that was asked, so that a key stands for one request only.
func changeOf(c command.Command, actor access.Actor) (governance.Change, error) {
	input, err := json.Marshal(c)
	if err != nil {
		return governance.Change{}, err
	}
	digest := sha256.Sum256(append([]byte(c.Verb()+"\n"+actor.Name+"\n"), input...))
	return governance.Change{
		Key: keyOf(c), Digest: hex.EncodeToString(digest[:]),
		Actor: actor.Name, Verb: c.Verb(), Note: &governance.HistoryNote{},
	}, nil
}

// keyOf is what the ledger keeps of a command's key: enough to know the key
// again, and not the key itself, of which secrets may have been worked out.
func keyOf(c command.Command) string {
	digest := sha256.Sum256([]byte("idempotency key\n" + strings.ToLower(c.Key())))
	return hex.EncodeToString(digest[:])
}

// businessRefusals are the refusals of an error that speak of what was asked;
// none when anything else went wrong.
func businessRefusals(err error) governance.Refusals {
	if several, ok := errors.AsType[governance.Refusals](err); ok {
		return several
	}
	one, ok := errors.AsType[*governance.Error](err)
	if ok && (one.Code == governance.CodeBadUserInput || one.Code == governance.CodeNotFound) {
		return governance.Refusals{one}
	}
	return nil
}
