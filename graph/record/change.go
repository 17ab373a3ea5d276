package record

import (
	"cmp"
	"slices"
	"time"

	"tablee/governance"
)

// allIDs stands in a change record for more identities than it can name.
const allIDs = "all"

// ChangeProperties are what the ledger keeps of a change, as the properties of
// its node. labels are those of the kinds of its records.
func ChangeProperties(change *governance.Change, o governance.Outcome, labels []string) map[string]any {
	ids, told, actor := IDTexts(o.IDs), []string{}, change.Actor
	if change.All {
		ids = []any{allIDs}
	}
	if change.Note != nil {
		told, actor = change.Note.Fill, cmp.Or(change.Note.Actor, actor)
	}
	return map[string]any{
		"version": int64(o.Version), "key": change.Key, "digest": change.Digest,
		"actor": actor, "verb": change.Verb, "kinds": labels, "ids": ids,
		"told": told, "voided": IDTexts(o.Written.Voided),
	}
}

// ChangedIDs reads the identities that a change record names; all says that
// there are more than it can name.
func ChangedIDs(list []any) (ids []governance.ID, all bool, err error) {
	if slices.Contains(list, any(allIDs)) {
		return nil, true, nil
	}
	ids, err = IDs(list)
	return ids, false, err
}

// ReadEntry reads a change as the history and the feed of changes return it.
func ReadEntry(values []any) (governance.Entry, error) {
	c := &cells{values: values}
	e := governance.Entry{
		Version: int32(c.int()), At: take[time.Time](c), Actor: c.text(), Verb: c.text(), Fill: c.texts(), About: c.ids(),
	}
	ids, all, err := ChangedIDs(take[[]any](c))
	if c.err != nil {
		return e, c.err
	}
	e.IDs, e.All = ids, all
	return e, err
}
