package relief

import (
	"cmp"
	"slices"

	"tablee/governance"
)

// bodyRelief is the part of a question about one body at which the group sits.
// Seats given up there change neither voices nor hours at another body, and so
// each body is examined by itself.
type bodyRelief struct {
	*Question
	at         int32
	held       []int32 // the seats that the group holds on the date, in the order of keys
	candidates []candidate
	receivers  []int32
	near       *nearby
	hearing    *hearing
}

// candidate is a seat that the group may give up, and the most hours that this
// saves.
type candidate struct {
	seat  int32
	hours float64
}

// Option is one way to give up seats at a body. Direct is the number of
// organizations that lose a direct voice, and Lengthened the number of those that
// are heard through more groups than now.
type Option struct {
	Gives              []Giving // in the order of seats
	saved              float64
	handed             int
	Direct, Lengthened int
	strain             []strain // by limit of the question

	Group     int32   // the group that gives the seats up
	StillSits bool    // the group keeps other seats at the body
	Speakers  []int32 // the groups that then speak for those that the group spoke for
}

// strain is the effect of an option on a receiver.
type strain struct {
	takes bool    // the receiver takes at least one seat
	hours float64 // the additional hours; negative when the receiver gives fewer
}

// look finds the seats that the group may give up, without those that an agreement
// requires. A seat whose hours are zero or unknown saves nothing by itself. It is a
// candidate only when its loss changes other hours: a delegate may then count at
// another seat, or a receiver may no longer send people.
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

// mayFill reports whether a delegate who counts at another seat of the body would
// count at this seat if the group gave up the other one.
func (b *bodyRelief) mayFill(seat int32) bool {
	n := b.Net
	return slices.ContainsFunc(n.DelegationsAt.Of(seat), func(d int32) bool {
		return slices.ContainsFunc(n.DelegationsOfPerson.Of(n.DelegationsOfPerson.Owner(d)), func(other int32) bool {
			at := n.DelegationsAt.Owner(other)
			return at >= 0 && at != seat && n.SeatBody[at] == b.at
		})
	})
}

// eases reports whether a receiver with a limit supplies people for a seat.
func (b *bodyRelief) eases(seat int32) bool {
	return slices.ContainsFunc(b.Net.DelegationsAt.Of(seat), func(d int32) bool {
		return slices.ContainsFunc(b.limits, func(l limitOf) bool { return b.Net.SuppliedBy.Owner(d) == l.group })
	})
}

// noHours is the largest difference that counts as none, since figures are exact
// to 1e-9.
const noHours = 1e-9

// options returns the ways to give up seats at the body that keep the voices that
// the question protects. The first one gives up no seat.
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

// someSeats returns the options that leave seats while the group still sits at the
// body, so that no voice changes. all says that it may leave all candidates. The
// best set of seats is enough, unless a receiver with a limit gains hours by another.
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

// easesReceivers reports whether a receiver with a limit supplies people for seats
// at the body, so that it may save hours when the group leaves them.
func (b *bodyRelief) easesReceivers() bool {
	n := b.Net
	return slices.ContainsFunc(b.limits, func(l limitOf) bool {
		return slices.ContainsFunc(n.SuppliedBy.Of(l.group), func(d int32) bool {
			at := n.DelegationsAt.Owner(d)
			return at >= 0 && n.SeatBody[at] == b.at
		})
	})
}

// subsetSearch finds the seats to leave by branch and bound. The bound is the sum of
// the seats' hours, since leaving them saves no more than that.
type subsetSearch struct {
	*bodyRelief
	order []candidate
	all   bool // the group may leave all candidates
	every bool // the search keeps every set, not only the best one
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

// better reports whether option x is better than y: it saves more hours, or else
// gives up fewer seats, or else has the first keys.
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

// option measures the hours that the group saves by giving up seats, and the effect
// on receivers. ok is false when the change is not possible or the hours saved are
// not known.
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

// credit sets the hours that each seat saves in addition to the seats before it.
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

// allSeats returns the options that give up all seats and hand some over. Each
// receiver in them is necessary: without it, an organization would lose its voice or
// be heard through more groups than now.
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

// needs reports whether each receiver is necessary to keep a voice or a short path.
func (b *bodyRelief) needs(receivers []int32, with voiceLoss) bool {
	for i := range receivers {
		without := b.hearing.without(slices.Delete(slices.Clone(receivers), i, i+1))
		if b.keeps(without) && without.lengthened == with.lengthened {
			return false
		}
	}
	return true
}
