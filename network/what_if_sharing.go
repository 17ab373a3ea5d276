package network

import "tablee/governance"

// FigureComparison is a figure as it is and as it would be; nil is not known.
type FigureComparison struct{ Before, After *float64 }

// GiniSeats is how unequally seats are shared among the groups of a filter, all
// organizations and coalitions but Nations without one; see View.Sharing.
func (w WhatIf) GiniSeats(filter *governance.GroupFilter) (FigureComparison, error) {
	return w.gini(filter, governance.SharedSeats)
}

// GiniHours is how unequally hours are shared among them.
func (w WhatIf) GiniHours(filter *governance.GroupFilter) (FigureComparison, error) {
	return w.gini(filter, governance.SharedHours)
}

// GiniRate is how unequally rates are shared among them.
func (w WhatIf) GiniRate(filter *governance.GroupFilter) (FigureComparison, error) {
	return w.gini(filter, governance.SharedRate)
}

func (w WhatIf) gini(filter *governance.GroupFilter, of governance.SharedQuantity) (FigureComparison, error) {
	before, after, err := w.compared.Gini(filter, of)
	return FigureComparison{before, after}, err
}
