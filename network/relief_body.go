package network

import (
	"cmp"
	"slices"

	"tablee/governance"
)

// reliefBody is one body at which the group sits. What is done there changes
// nothing that is said or given at another body: each is judged by itself.
type reliefBody struct {
	*reliefQuestion
	body       int32
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

// reliefOption is one way of giving seats up at a body.
type reliefOption struct {
	gives              []giving // in the order of seats
	saved              float64
	handed             int
	direct, lengthened int
	strain             []strain // by limit of the question

	group     int32   // that gives the seats up
	stillSits bool    // at the body, on other seats
	speakers  []int32 // who then speaks for those whom the group spoke for
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
func (b *reliefBody) look() {
	n := b.net
	b.near = b.nearby(b.body, b.receivers)
	for _, seat := range b.held {
		required := slices.ContainsFunc(n.tenuresAt.of(seat), func(t int32) bool {
			return n.tenureHolder[t] == b.group && n.Records.Tenures.At(t).RequiredBy != "" && n.tenureLives[t].possible.Until > b.period.From
		})
		if hours := b.near.seatHours(seat); !required && (hours > noHours || b.mayFill(seat) || b.eases(seat)) {
			b.candidates = append(b.candidates, candidate{seat, hours})
		}
	}
	b.hearing = b.hear(b.body)
}

// mayFill reports whether somebody who counts at another seat of the body
// would count at this one if that were left.
func (b *reliefBody) mayFill(seat int32) bool {
	n := b.net
	return slices.ContainsFunc(n.delegationsAt.of(seat), func(d int32) bool {
		return slices.ContainsFunc(n.delegationsOfPerson.of(n.delegationsOfPerson.owner(d)), func(other int32) bool {
			at := n.delegationsAt.owner(other)
			return at >= 0 && at != seat && n.seatBody[at] == b.body
		})
	})
}

// eases reports whether a receiver with a limit gives people for a seat.
func (b *reliefBody) eases(seat int32) bool {
	return slices.ContainsFunc(b.net.delegationsAt.of(seat), func(d int32) bool {
		return slices.ContainsFunc(b.limits, func(l limitOf) bool { return b.net.suppliedBy.owner(d) == l.group })
	})
}

// noHours is the least that counts as saved; figures are exact to 1e-9.
const noHours = 1e-9

// options are the ways of giving seats up at the body that keep what is to be
// kept, the first of which gives none up.
func (b *reliefBody) options() []reliefOption {
	options := []reliefOption{{strain: make([]strain, len(b.limits))}}
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
func (b *reliefBody) someSeats(all bool) []reliefOption {
	s := subsetSearch{reliefBody: b, all: all, every: b.easesReceivers()}
	s.order = slices.SortedFunc(slices.Values(b.candidates), func(x, y candidate) int {
		return cmp.Or(cmp.Compare(y.hours, x.hours), b.net.compareSeats(x.seat, y.seat))
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
func (b *reliefBody) easesReceivers() bool {
	n := b.net
	return slices.ContainsFunc(b.limits, func(l limitOf) bool {
		return slices.ContainsFunc(n.suppliedBy.of(l.group), func(d int32) bool {
			at := n.delegationsAt.owner(d)
			return at >= 0 && n.seatBody[at] == b.body
		})
	})
}

// subsetSearch looks for the seats to leave, by branch and bound: the hours of
// the seats are the most that leaving them saves.
type subsetSearch struct {
	*reliefBody
	order []candidate
	all   bool // all may be left
	every bool // every set is wanted, not the best alone
	found []reliefOption
}

func (s *subsetSearch) from(next int, left []giving, bound float64) {
	if !s.every && len(s.found) > 0 && bound < s.found[0].saved-noHours {
		return
	}
	if next < len(s.order) {
		s.from(next+1, append(slices.Clone(left), giving{seat: s.order[next].seat, to: -1}), bound)
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
func (b *reliefBody) better(x, y *reliefOption) bool {
	switch {
	case x.saved > y.saved+noHours:
		return true
	case y.saved > x.saved+noHours:
		return false
	case len(x.gives) != len(y.gives):
		return len(x.gives) < len(y.gives)
	}
	return slices.CompareFunc(x.gives, y.gives, b.bySeat) < 0
}

// option measures what giving seats up saves the group and asks of others; ok
// is false when that is not known, or cannot be done.
func (b *reliefBody) option(gives []giving) (o reliefOption, ok bool) {
	gives = slices.SortedFunc(slices.Values(gives), b.bySeat)
	after, err := b.near.after(b.changes(gives))
	if err != nil {
		return o, false
	}
	saved, ok := after.saved(b.group)
	o = reliefOption{gives: gives, saved: saved, strain: make([]strain, len(b.limits)), group: b.group, stillSits: len(gives) < len(b.held)}
	for i, l := range b.limits {
		takes := slices.ContainsFunc(gives, func(x giving) bool { return x.to == l.group })
		o.strain[i] = strain{takes, after.added(l.group)}
	}
	for _, x := range gives {
		if x.to >= 0 {
			o.handed++
		}
	}
	b.credit(&o)
	return o, ok
}

// credit tells each seat what giving it up saves, after those before it.
func (b *reliefBody) credit(o *reliefOption) {
	before, last := 0.0, len(o.gives)-1
	for i := range o.gives[:last] {
		total := before
		if after, err := b.near.after(b.changes(o.gives[:i+1])); err == nil {
			total, _ = after.saved(b.group)
		}
		o.gives[i].saved, before = total-before, total
	}
	o.gives[last].saved = o.saved - before
}

// allSeats gives all seats up: to some receivers, each of whom is needed for
// somebody to be heard still, or not through more groups than now.
func (b *reliefBody) allSeats() []reliefOption {
	var out []reliefOption
	for receivers := range subsetsOf(b.receivers, len(b.candidates)) {
		loss := b.hearing.without(receivers)
		if !b.keeps(loss) || !b.needs(receivers, loss) {
			continue
		}
		for gives := range b.assignments(receivers) {
			if o, ok := b.option(gives); ok {
				o.direct, o.lengthened, o.speakers = loss.direct, loss.lengthened, b.hearing.speakers(receivers)
				out = append(out, o)
			}
		}
	}
	return out
}

func (b *reliefBody) keeps(l voiceLoss) bool {
	return l.lost == 0 && (b.keep != governance.KeepEveryDirectVoice || l.direct == 0)
}

// needs reports whether each of the receivers saves somebody a voice or a
// longer path.
func (b *reliefBody) needs(receivers []int32, with voiceLoss) bool {
	for i := range receivers {
		without := b.hearing.without(slices.Delete(slices.Clone(receivers), i, i+1))
		if b.keeps(without) && without.lengthened == with.lengthened {
			return false
		}
	}
	return true
}
