package governance

// Saying is what one side of a fact says about it.
type Saying string

// What a side may say: that the fact is as recorded, that it has ended, or
// that it goes on.
const (
	AsRecorded Saying = "AS_RECORDED"
	SaysEnded  Saying = "ENDED"
	SaysGoesOn Saying = "GOES_ON"
)

// Sayings lists what a side may say.
var Sayings = []Saying{AsRecorded, SaysEnded, SaysGoesOn}

// Word is the latest statement of one side of a fact, and the day on which the
// side was last asked for one. The zero Word is silence.
type Word struct {
	Says  Saying
	On    PartialDate
	Asked PartialDate
}

// Confirmed is the day on which the side said that the fact is as recorded; no
// date when its latest statement is another.
func (w Word) Confirmed() PartialDate {
	if w.Says != AsRecorded {
		return PartialDate{}
	}
	return w.On
}

// Waits reports whether the side was asked and has not answered since.
func (w Word) Waits() bool {
	return !w.Asked.IsZero() && (w.On.IsZero() || w.On.After() <= w.Asked.First())
}

// contested reports whether the sides of a fact contradict each other or the
// record: one says that the fact has ended, while the record or the other side
// says that it goes on, or the other way round.
func contested(i Interval, a, b Word) bool {
	ended := !i.Until.IsZero() || i.Ended
	says := func(s Saying) bool { return a.Says == s || b.Says == s }
	return says(SaysEnded) && says(SaysGoesOn) ||
		ended && says(SaysGoesOn) || !ended && says(SaysEnded)
}

// endContested reports whether one side denies the end that is recorded. The
// voice that rests on such a fact is presumed (DOMAIN §4).
func endContested(i Interval, a, b Word) bool {
	return (!i.Until.IsZero() || i.Ended) && (a.Says == SaysGoesOn || b.Says == SaysGoesOn)
}

// Contested reports whether the member and the group contradict each other.
func (m *Membership) Contested() bool { return contested(m.Interval, m.MemberWord, m.GroupWord) }

// EndContested reports whether a side denies that the membership has ended.
func (m *Membership) EndContested() bool { return endContested(m.Interval, m.MemberWord, m.GroupWord) }

// Contested reports whether the holder and the body contradict each other.
func (t *Tenure) Contested() bool { return contested(t.Interval, t.HolderWord, t.BodyWord) }
