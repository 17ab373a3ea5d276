package network

import "tablee/governance"

// adHocLines are those of what a group declared of informal fora over the
// period, whatever the measure: what its people gave there, it alone can say.
// Who may not see them gets none (DOMAIN §11).
func (a *account) adHocLines(g int32) []governance.LoadLine {
	if !a.sees.has(seesAdHoc) {
		return nil
	}
	var out []governance.LoadLine
	for _, i := range a.net.representationsOf.of(g) {
		r := a.net.Private().Representations.At(i)
		if life := a.net.groupLives[g]; a.period.Has(r.Date) && life.possible.Has(r.Date) {
			out = append(out, r.Line(life.certain.Has(r.Date)))
		}
	}
	return out
}
