package network

import (
	"slices"
	"strings"

	"tablee/governance"
)

// Observation is what was heard.
type Observation struct {
	provenance
	observation *governance.Observation
}

func (v *View) observation(at int32) Observation {
	x := v.net.Records.Observations.At(at)
	return Observation{provenance{v, &x.Record}, x}
}

// Consultation is the one that it is of.
func (x Observation) Consultation() Consultation {
	return *x.view.Consultation(x.observation.Consultation)
}

// Code is its short name in the consultation's report; nil: none.
func (x Observation) Code() *string { return orNil(x.observation.Code) }

// Theme is the theme under which it is told; nil: none.
func (x Observation) Theme() *LocalizedText { return x.view.maybeText(x.observation.Theme) }

// Text is what it says.
func (x Observation) Text() LocalizedText { return x.view.text(x.observation.Text) }

// Contributions are those that it goes back to.
func (x Observation) Contributions() []Contribution {
	return x.view.contributionsAt(x.observation.Contributions)
}

// Observations are those of the consultation, by their codes.
func (c Consultation) Observations(first int, after *string) (Page[Observation], error) {
	n := c.view.net
	key := func(i int32) (string, governance.ID) {
		x := n.Records.Observations.At(i)
		return counted(x.Code), x.ID
	}
	return listing[Observation]{sorted(n.ObservationsOf.Of(c.at), key), nil, key, c.view.observation}.page(first, after)
}

// ProposedActions are those that it led to.
func (x Observation) ProposedActions() []ProposedAction {
	out := []ProposedAction{}
	for _, a := range x.Consultation().recorded().Actions {
		if slices.Contains(a.Observations, x.observation.ID) {
			out = append(out, x.view.proposedAction(x.view.net.Index(governance.KindProposedAction, a.ID)))
		}
	}
	return out
}

func (v *View) contributionsAt(ids []governance.ID) []Contribution {
	out := make([]Contribution, len(ids))
	for i, id := range ids {
		out[i] = v.contribution(v.net.Index(governance.KindContribution, id))
	}
	return out
}

// counted writes a code so that numbers in it are in their order: O-2 before
// O-10.
func counted(code string) string {
	var out strings.Builder
	for code != "" {
		digits := len(code) - len(strings.TrimLeft(code, "0123456789"))
		if digits == 0 {
			digits = 1
		} else {
			out.WriteString(strings.Repeat("0", max(0, widestNumber-digits)))
		}
		out.WriteString(code[:digits])
		code = code[digits:]
	}
	return out.String()
}

const widestNumber = 9

// ObservationPayload answers what was asked.
type ObservationPayload struct {
	Written
	Observation *Observation
}

// ObservationPayload shows what was written.
func (v *View) ObservationPayload(w Written, id governance.ID) ObservationPayload {
	return ObservationPayload{w, shown(v, governance.KindObservation, id, v.observation)}
}
