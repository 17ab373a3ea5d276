package relief

import (
	"cmp"
	"slices"

	"tablee/governance"
)

// bodyRelief is one body at which the group sits. What is done there changes
// nothing that is said or given at another body: each is judged by itself.
type bodyRelief struct {
	*Question
	at         int32
	held       []int32 // seats that the group holds on the date, in the order of keys
	candidates []candidate
	receivers  []int32
	near       *nearby
	hearing    *hearing
}

// candidate is a seat that may be given up, and the most hours that saves.
type candidate struct {
	seat  int32
	hours float64
}

// Option is one way of giving seats up at a body.
type Option struct {
	Gives              []Giving // in the order of seats
	saved              float64
	handed             int
	Direct, Lengthened int
	strain             []strain // by limit of the question

	Group     int32   // that gives the seats up
	StillSits bool    // at the body, on other seats
	Speakers  []int32 // who then speaks for those whom the group spoke for
}

// strain is what an option asks of a receiver.
type strain struct {
	takes bool
	hours float64 // more than now; may be negative
}

// look finds which seats may be given up: not those that an agreement
// requires. One whose hours are zero, or not known, saves nothing; it is given
// up only where that lets another be: whoever would count there next, or count
// for a receiver no more, matters.
func (b *bodyRelief) look() {
	n := b.Net
	b.near = b.nearby(b.at, b.receivers)
	for _, seat := range b.held {
		required := slices.ContainsFunc(n.TenuresAt.Of(seat), func(t int32) bool {
			return n.TenureHolder[t] == b.group && n.Records.Tenures.At(t).RequiredBy != "" && n.TenureValidity[t].Possible.Until > b.Period.From
		})
		if hours := b.near.seatHours(seat); !required && (hours > noHours || b.mayFill(seat) || b.eases(seat)) {
			b.candidates = append(b.candidates, candidate{seat, hours})
		}
	}
	b.hearing = b.hear(b.at)
}

// mayFill reports whether somebody who counts at another seat of the body
// would count at this one if that were left.
func (b *bodyRelief) mayFill(seat int32) bool {
	n := b.Net
	return slices.ContainsFunc(n.DelegationsAt.Of(seat), func(d int32) bool {
		return slices.ContainsFunc(n.DelegationsOfPerson.Of(n.DelegationsOfPerson.Owner(d)), func(other int32) bool {
			at := n.DelegationsAt.Owner(other)
			return at >= 0 && at != seat && n.SeatBody[at] == b.at
		})
	})
}

// eases reports whether a receiver with a limit gives people for a seat.
func (b *bodyRelief) eases(seat int32) bool {
	return slices.ContainsFunc(b.Net.DelegationsAt.Of(seat), func(d int32) bool {
		return slices.ContainsFunc(b.limits, func(l limitOf) bool { return b.Net.SuppliedBy.Owner(d) == l.group })
	})
}

// noHours is the least that counts as saved; figures are exact to 1e-9.
const noHours = 1e-9

// options are the ways of giving seats up at the body that keep what is to be
// kept, the first of which gives none up.
func (b *bodyRelief) options() []Option {
	options := []Option{{strain: make([]strain, len(b.limits))}}
	if len(b.candidates) == 0 {
		return options
	}
	anchored := len(b.candidates) < len(b.held)
	options = append(options, b.someSeats(anchored)...)
	if !anchored {
		options = append(options, b.allSeats()...)
	}
	return options
}

// someSeats gives up seats while the group still sits: nobody's voice changes.
// One set of seats is the best, unless what it takes off a receiver matters.
func (b *bodyRelief) someSeats(all bool) []Option {
	s := subsetSearch{bodyRelief: b, all: all, every: b.easesReceivers()}
	s.order = slices.SortedFunc(slices.Values(b.candidates), func(x, y candidate) int {
		return cmp.Or(cmp.Compare(y.hours, x.hours), b.Net.CompareSeats(x.seat, y.seat))
	})
	left := 0.0
	for _, c := range b.candidates {
		left += c.hours
	}
	s.from(0, nil, left)
	return s.found
}

// easesReceivers reports whether a receiver with a limit gives people for the
// group's seats at the body, so that it gains by their being left.
func (b *bodyRelief) easesReceivers() bool {
	n := b.Net
	return slices.ContainsFunc(b.limits, func(l limitOf) bool {
		return slices.ContainsFunc(n.SuppliedBy.Of(l.group), func(d int32) bool {
			at := n.DelegationsAt.Owner(d)
			return at >= 0 && n.SeatBody[at] == b.at
		})
	})
}

// subsetSearch looks for the seats to leave, by branch and bound: the hours of
// the seats are the most that leaving them saves.
type subsetSearch struct {
	*bodyRelief
	order []candidate
	all   bool // all may be left
	every bool // every set is wanted, not the best alone
	found []Option
}

func (s *subsetSearch) from(next int, left []Giving, bound float64) {
	if !s.every && len(s.found) > 0 && bound < s.found[0].saved-noHours {
		return
	}
	if next < len(s.order) {
		s.from(next+1, append(slices.Clone(left), Giving{Seat: s.order[next].seat, To: -1}), bound)
		s.from(next+1, left, bound-s.order[next].hours)
		return
	}
	if len(left) == 0 || len(left) == len(s.order) && !s.all {
		return
	}
	o, ok := s.option(left)
	switch {
	case !ok:
	case s.every || len(s.found) == 0:
		s.found = append(s.found, o)
	case s.better(&o, &s.found[0]):
		s.found[0] = o
	}
}

// better compares by hours saved, then fewest seats, then keys.
func (b *bodyRelief) better(x, y *Option) bool {
	switch {
	case x.saved > y.saved+noHours:
		return true
	case y.saved > x.saved+noHours:
		return false
	case len(x.Gives) != len(y.Gives):
		return len(x.Gives) < len(y.Gives)
	}
	return slices.CompareFunc(x.Gives, y.Gives, b.bySeat) < 0
}

// option measures what giving seats up saves the group and asks of others; ok
// is false when that is not known, or cannot be done.
func (b *bodyRelief) option(gives []Giving) (o Option, ok bool) {
	gives = slices.SortedFunc(slices.Values(gives), b.bySeat)
	after, err := b.near.after(b.Changes(gives))
	if err != nil {
		return o, false
	}
	saved, ok := after.saved(b.group)
	o = Option{Gives: gives, saved: saved, strain: make([]strain, len(b.limits)), Group: b.group, StillSits: len(gives) < len(b.held)}
	for i, l := range b.limits {
		takes := slices.ContainsFunc(gives, func(x Giving) bool { return x.To == l.group })
		o.strain[i] = strain{takes, after.added(l.group)}
	}
	for _, x := range gives {
		if x.To >= 0 {
			o.handed++
		}
	}
	b.credit(&o)
	return o, ok
}

// credit tells each seat what giving it up saves, after those before it.
func (b *bodyRelief) credit(o *Option) {
	before, last := 0.0, len(o.Gives)-1
	for i := range o.Gives[:last] {
		total := before
		if after, err := b.near.after(b.Changes(o.Gives[:i+1])); err == nil {
			total, _ = after.saved(b.group)
		}
		o.Gives[i].Saved, before = total-before, total
	}
	o.Gives[last].Saved = o.saved - before
}

// allSeats gives all seats up: to some receivers, each of whom is needed for
// somebody to be heard still, or not through more groups than now.
func (b *bodyRelief) allSeats() []Option {
	var out []Option
	for receivers := range subsetsOf(b.receivers, len(b.candidates)) {
		loss := b.hearing.without(receivers)
		if !b.keeps(loss) || !b.needs(receivers, loss) {
			continue
		}
		for gives := range b.assignments(receivers) {
			if o, ok := b.option(gives); ok {
				o.Direct, o.Lengthened, o.Speakers = loss.direct, loss.lengthened, b.hearing.speakers(receivers)
				out = append(out, o)
			}
		}
	}
	return out
}

func (b *bodyRelief) keeps(l voiceLoss) bool {
	return l.lost == 0 && (b.keep != governance.KeepEveryDirectVoice || l.direct == 0)
}

// needs reports whether each of the receivers saves somebody a voice or a
// longer path.
func (b *bodyRelief) needs(receivers []int32, with voiceLoss) bool {
	for i := range receivers {
		without := b.hearing.without(slices.Delete(slices.Clone(receivers), i, i+1))
		if b.keeps(without) && without.lengthened == with.lengthened {
			return false
		}
	}
	return true
}
