package network

import (
	"strings"
	"unicode"

	"tablee/governance"
	"tablee/network/internal/snapshot"
)

// Written is what every payload carries: the version of the data that holds
// the change, or why there is none.
type Written struct {
	Version    int
	UserErrors []UserError
}

// UserError is a refusal of what was asked: a stable reason, the field that it
// speaks of, and a message for a person.
type UserError struct {
	Code    string
	Field   *string
	Message string
}

// NewWritten is a request that was refused: nothing was written.
func NewWritten(v *View, refusals governance.Refusals) Written {
	w := Written{Version: int(v.Version()), UserErrors: make([]UserError, len(refusals))}
	for i, r := range refusals {
		w.UserErrors[i] = UserError{reason(r.Detail), orNil(r.Field), r.Message(v.language)}
	}
	return w
}

// reason writes the key of a message as a code: seatHeld is SEAT_HELD.
func reason(key string) string {
	var b strings.Builder
	for i, c := range key {
		if unicode.IsUpper(c) && !(i > 0 && unicode.IsUpper(rune(key[i-1]))) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToUpper(c))
	}
	return b.String()
}

// Warning is what a person is to know of what was written.
type Warning struct {
	Code    string
	Message string
}

// warning is a warning with a text of the catalogue.
func (v *View) warning(key string, args ...string) Warning {
	return Warning{reason(key), governance.Message(v.language, key, args...)}
}

// GroupPayload answers what was asked of a group.
type GroupPayload struct {
	Written
	Group *Group
}

// GroupPayload shows a group that was written.
func (v *View) GroupPayload(w Written, id governance.ID) GroupPayload {
	return GroupPayload{w, v.maybeGroup(id)}
}

// MembershipPayload answers what was asked of a membership.
type MembershipPayload struct {
	Written
	Membership *Membership
}

// MembershipPayload shows a membership that was written.
func (v *View) MembershipPayload(w Written, id governance.ID) MembershipPayload {
	return MembershipPayload{w, shown(v, governance.KindMembership, id, v.membership)}
}

// TenurePayload answers what was asked of a tenure.
type TenurePayload struct {
	Written
	Tenure *Tenure
}

// TenurePayload shows a tenure that was written.
func (v *View) TenurePayload(w Written, id governance.ID) TenurePayload {
	return TenurePayload{w, shown(v, governance.KindTenure, id, v.tenure)}
}

// FactPayload answers what was asked of a membership or a tenure.
type FactPayload struct {
	Written
	Fact Node
}

// FactPayload shows a membership or a tenure that was written.
func (v *View) FactPayload(w Written, id governance.ID) FactPayload {
	return FactPayload{w, v.nodeAt(v.net.Positions.Of(id))}
}

// VoidPayload answers what was asked of a record that was a mistake.
type VoidPayload struct {
	Written
	Record *governance.ID
}

// VoidPayload names a record that was taken out; none when it was not.
func (v *View) VoidPayload(w Written, id governance.ID) VoidPayload {
	if id == 0 {
		return VoidPayload{Written: w}
	}
	return VoidPayload{w, &id}
}

// shown is the handle of a record; nil when there is none.
func shown[T any](v *View, k snapshot.Kind, id governance.ID, handle func(int32) T) *T {
	at := v.net.Index(k, id)
	if at < 0 {
		return nil
	}
	h := handle(at)
	return &h
}

// seen is shown, for a record that the reader may know of: an answer that is
// given again may come after the right to it was lost.
func seen[T any](v *View, k snapshot.Kind, id governance.ID, handle func(int32) T) *T {
	if !v.sight().MayKnow(v.net.Positions.Of(id)) {
		return nil
	}
	return shown(v, k, id, handle)
}
