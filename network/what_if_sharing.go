package network

// FigureComparison is a figure as it is and as it would be; nil is not known.
type FigureComparison struct{ Before, After *float64 }

// GiniSeats is how unequally seats are shared among the groups of a filter, all
// organizations and coalitions but Nations without one; see View.Sharing.
func (w WhatIf) GiniSeats(filter *GroupFilter) (FigureComparison, error) {
	return w.gini(filter, SharedSeats)
}

// GiniHours is how unequally hours are shared among them.
func (w WhatIf) GiniHours(filter *GroupFilter) (FigureComparison, error) {
	return w.gini(filter, SharedHours)
}

// GiniRate is how unequally rates are shared among them.
func (w WhatIf) GiniRate(filter *GroupFilter) (FigureComparison, error) {
	return w.gini(filter, SharedRate)
}

func (w WhatIf) gini(filter *GroupFilter, of SharedQuantity) (FigureComparison, error) {
	before, after, err := w.compared.gini(filter, of)
	return FigureComparison{before, after}, err
}
