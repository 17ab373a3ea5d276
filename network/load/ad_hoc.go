package load

import "tablee/governance/hours"

// adHocLines are those of what a group declared of informal fora over the
// period, whatever the measure: what its people gave there, it alone can say.
// Who may not see them gets none (DOMAIN §11).
func (a *Evaluator) adHocLines(g int32) []hours.LoadLine {
	if !a.sees.Has(adHocFacts) {
		return nil
	}
	var out []hours.LoadLine
	for _, i := range a.Net.RepresentationsOf.Of(g) {
		r := a.Net.Private().Representations.At(i)
		if life := a.Net.GroupValidity[g]; a.Period.Has(r.Date) && life.Possible.Has(r.Date) {
			out = append(out, hours.LineOfRepresentation(r, life.Certain.Has(r.Date)))
		}
	}
	return out
}
