package web

import "strings"

// figures are what goes with the total; what is not known is said, of a group
// that gives hours.
func (l language) figures(v load) []figure {
	var out []figure
	if len(v.Lines) > 0 || v.CapacityHours != nil || v.LimitHours != nil {
		out = append(out, figure{l.say("figure.capacity"), l.capacity(v)}, figure{l.say("figure.limit"), l.limit(v)})
	}
	if v.DirectHours != nil && *v.DirectHours > 0 {
		out = append(out, figure{l.say("figure.support"), l.support(v)})
	}
	if v.ConfirmedShare != nil {
		out = append(out, figure{l.say("figure.confirmed"), l.say("figure.confirmed.is", l.percent(*v.ConfirmedShare))})
	}
	if v.CarriedHours > 0 {
		out = append(out, figure{l.say("figure.carried"), l.say("figure.carried.is", l.hours(v.CarriedHours))})
	}
	if len(v.ObserverLines) > 0 {
		out = append(out, figure{l.say("figure.observer"), l.say("figure.observer.is", l.hours(v.ObserverHours))})
	}
	return out
}

func (l language) capacity(v load) string {
	switch {
	case v.CapacityHours == nil:
		return l.say("figure.capacity.not")
	case v.Rate == nil:
		return l.say("figure.capacity.hours", l.hours(*v.CapacityHours))
	}
	return l.say("figure.capacity.is", l.percent(*v.Rate), l.hours(*v.CapacityHours))
}

func (l language) limit(v load) string {
	switch {
	case v.LimitHours == nil:
		return l.say("figure.limit.not")
	case v.OverLimit == nil:
		return l.say("figure.limit.open", l.hours(*v.LimitHours))
	case *v.OverLimit:
		return l.say("figure.limit.over", l.hours(*v.LimitHours))
	}
	return l.say("figure.limit.within", l.hours(*v.LimitHours))
}

// support says which known hours come with something.
func (l language) support(v load) string {
	var parts []string
	for _, part := range []struct {
		key   string
		hours float64
	}{
		{"figure.support.yes", v.SupportedHours},
		{"figure.support.no", v.UnsupportedHours},
		{"figure.support.silent", v.SupportUndeclaredHours},
	} {
		if part.hours > 0 {
			parts = append(parts, l.say(part.key, l.hours(part.hours)))
		}
	}
	return strings.Join(parts, ", ")
}
