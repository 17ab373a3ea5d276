package statistic

// LimitTally counts groups that are over their own limit. The reader may not
// see a count that is nil.
type LimitTally struct {
	Over       *int
	Unknown    *int // no limit is declared, or the load is not complete
	Suppressed bool
}

// TallyLimits counts the answers to "is it over its own limit?"; nil is "not
// known".
func TallyLimits(answers []*bool) LimitTally {
	over, unknown := countLimits(answers)
	return LimitTally{Over: &over, Unknown: &unknown}
}

// SuppressedLimits is the tally for readers who may not see the limits. It
// shows a count when at least five groups are in it and five are not, and never
// two counts that would reveal fewer together. Source: DOMAIN §11.
func SuppressedLimits(answers []*bool) LimitTally {
	over, unknown := countLimits(answers)
	t := LimitTally{Suppressed: true, Over: ShownCount(over, len(answers)), Unknown: ShownCount(unknown, len(answers))}
	if t.Over != nil && len(answers)-over-unknown < FewestGroups {
		t.Unknown = nil
	}
	return t
}

func countLimits(answers []*bool) (over, unknown int) {
	for _, answer := range answers {
		switch {
		case answer == nil:
			unknown++
		case *answer:
			over++
		}
	}
	return over, unknown
}
