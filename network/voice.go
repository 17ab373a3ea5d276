package network

import (
	"slices"
	"strings"

	"tablee/governance"
	"tablee/network/voice"
)

// Voice is how an organization is heard at a body on a date.
type Voice struct {
	Kind         governance.VoiceKind
	On           governance.Date
	view         *View
	organization int32
	body         int32
	outcome      voice.Outcome
}

// Voice is how the group is heard at a body on a date: through its own seats
// and through those of groups that it gave a mandate. It is an organization's:
// a coalition, a roundtable and an organ have none of their own, and what they
// carry for others is under Voices. Refused with NOT_FOUND when there is no such
// body. Source: DOMAIN §4.
func (g Group) Voice(body governance.ID, on *governance.Date) (Voice, error) {
	at := g.view.net.GroupOf(body)
	if at < 0 {
		return Voice{}, governance.NewError(governance.CodeNotFound, "body", "notFound")
	}
	day := g.view.date(on)
	return g.view.voice(g.at, at, day, voice.On(g.view.net, day).Hear(g.at, at)), nil
}

func (v *View) voice(organization, body int32, on governance.Date, o voice.Outcome) Voice {
	return Voice{o.Kind, on, v, organization, body, o}
}

// Organization is who is heard.
func (v Voice) Organization() Group { return v.view.group(v.organization) }

// Body is where.
func (v Voice) Body() Group { return v.view.group(v.body) }

// Carriers are the distinct groups whose seats the paths end at, in the order
// of keys; none when the voice is only presumed.
func (v Voice) Carriers() []Group { return v.view.groupsAt(v.outcome.Heard.Carriers) }

// WithoutVote reports whether none of the seats that carry the voice has a
// vote.
func (v Voice) WithoutVote() bool {
	return voice.On(v.view.net, v.On).WithoutVote(v.body, &v.outcome)
}

// Paths are the ways in which the organization is heard, the shortest first,
// then in the order of keys, a hundred at most; of a presumed voice, the one
// that its reason speaks of.
func (v Voice) Paths() []VoicePath {
	found, _ := v.paths()
	out := make([]VoicePath, len(found))
	for i, p := range found {
		out[i] = VoicePath{v.view, v.body, p}
	}
	return out
}

// PathsComplete reports whether Paths are all.
func (v Voice) PathsComplete() bool {
	_, complete := v.paths()
	return complete
}

func (v Voice) paths() (found []voice.Path, complete bool) {
	return voice.On(v.view.net, v.On).Paths(v.organization, v.body, &v.outcome)
}

// PresumedReason says what a presumed voice supposes, with its date, in the
// reader's language; nil for any other kind.
func (v Voice) PresumedReason() *string {
	links := v.PresumedLinks()
	if len(links) == 0 {
		return nil
	}
	texts := make([]string, len(links))
	for i, l := range links {
		texts[i] = l.Text()
	}
	between := "; "
	if v.view.language == governance.French {
		between = " ; "
	}
	return new(strings.Join(texts, between))
}

// VoicePath is one way in which an organization is heard at a body.
type VoicePath struct {
	view *View
	body int32
	path voice.Path
}

// Groups are the groups of the path, from the organization to the one that
// sits.
func (p VoicePath) Groups() []Group { return p.view.groupsAt(p.path.Groups) }

// Length is the number of memberships on the path; 0 for the organization's own
// seat.
func (p VoicePath) Length() int { return len(p.path.Memberships) }

// Steps are the memberships of the path.
func (p VoicePath) Steps() []VoiceStep {
	out := make([]VoiceStep, len(p.path.Memberships))
	for i, m := range p.path.Memberships {
		out[i] = VoiceStep{p.view.membership(m), p.view, p.body}
	}
	return out
}

// VoiceStep is one membership of a path.
type VoiceStep struct {
	Membership Membership
	view       *View
	body       int32
}

// Topics are those of the mandate that meet the body; none when the mandate is
// for all.
func (s VoiceStep) Topics() []Topic {
	n, about := s.view.net, voice.SubjectAt(s.view.net, s.body)
	topics := slices.Clone(s.Membership.membership.Mandate.Topics)
	return s.view.topicsOf(slices.DeleteFunc(topics, func(t governance.ID) bool {
		at := n.Index(governance.KindTopic, t)
		return at < 0 || !about.Has(at)
	}))
}
