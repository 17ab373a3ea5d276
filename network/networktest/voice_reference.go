package networktest

import (
	"fmt"
	"slices"
	"strings"

	"tablee/governance"
	"tablee/governance/hours"
)

// VoiceReference finds voices on a day in the slowest and most obvious way:
// every path by trying every group next, from the facts alone (DOMAIN §4).
type VoiceReference struct {
	*LoadReference
	on governance.Date
}

// NewVoiceReference finds voices on a day.
func NewVoiceReference(f governance.Facts, on governance.Date) VoiceReference {
	return VoiceReference{NewLoadReference(f, governance.Period{From: on, Until: on + 1}, hours.Committed, false), on}
}

// broader reports whether a topic is another, or broader than it.
func (r VoiceReference) broader(a, b governance.ID) bool {
	if a == b {
		return true
	}
	for _, t := range r.f.Topics {
		if t.ID == b {
			return slices.ContainsFunc(t.Broader, func(up governance.ID) bool { return r.broader(a, up) })
		}
	}
	return false
}

func (r VoiceReference) mandateMeets(m *governance.Membership, body governance.ID) bool {
	if m.Mandate.Scope == governance.MandateAll {
		return true
	}
	for _, t := range m.Mandate.Topics {
		for _, b := range r.groups[body].Topics {
			if m.Mandate.Scope == governance.MandateTopics && (r.broader(t, b) || r.broader(b, t)) {
				return true
			}
		}
	}
	return false
}

// Hears reports whether an organization has a voice at a body.
func (r VoiceReference) Hears(organization, body governance.ID) bool {
	return r.groups[organization].Kind == governance.Organization && len(r.ways(organization, body, false)) > 0
}

// Text writes the voice of an organization as tests write that of the network.
func (r VoiceReference) Text(organization, body governance.ID) string {
	if r.groups[organization].Kind != governance.Organization {
		return "NONE"
	}
	found := r.ways(organization, body, false)
	if len(found) == 0 {
		if found = r.ways(organization, body, true); len(found) == 0 || r.groups[organization].Nature == governance.Nation {
			return "NONE"
		}
		return fmt.Sprint("PRESUMED ", found[0].groups, " supposing ", found[0].supposed, ", seat ", found[0].seat)
	}
	var carriers []governance.ID
	var paths [][]governance.ID
	vote := false
	for _, w := range found {
		carrier := w.groups[len(w.groups)-1]
		paths = append(paths, w.groups)
		vote = vote || r.votes(carrier, body)
		if !slices.Contains(carriers, carrier) {
			carriers = append(carriers, carrier)
		}
	}
	slices.SortFunc(carriers, func(a, b governance.ID) int { return strings.Compare(r.key(a), r.key(b)) })
	kind := "MULTIPLE"
	if len(carriers) == 1 {
		kind = "SINGLE"
	}
	return fmt.Sprint(kind, " ", paths, " through ", carriers, ", without vote ", !vote)
}
