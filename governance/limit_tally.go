package governance

// LimitTally counts groups by whether they are over their own limit; nil is
// not shown to who asks.
type LimitTally struct {
	Over       *int
	Unknown    *int // nobody can tell: no limit is declared, or the load is not complete
	Suppressed bool
}

// TallyLimits counts the answers to "is it over its own limit?", nil where
// nobody can tell.
func TallyLimits(answers []*bool) LimitTally {
	over, unknown := countLimits(answers)
	return LimitTally{Over: &over, Unknown: &unknown}
}

// SuppressedLimits is the tally for who may not see the limits: a count is
// shown where five groups or more are in it and five outside, and the two
// together never tell of fewer. Source: DOMAIN §11.
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
