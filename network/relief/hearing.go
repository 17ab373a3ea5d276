package relief

import (
	"slices"

	"tablee/network/voice"
)

// hearing lists the organizations that the group speaks for at a body, with the
// lengths of their paths. It gives the voices lost when the group leaves, without a
// network for each case.
type hearing struct {
	day    *voice.Day
	body   int32
	heard  []hearer // the organizations that the group speaks for
	others []int32  // the other seated groups that speak for some of them, in the order of keys
}

// hearer is an organization with the number of memberships in its shortest path
// through the group, through the other seated groups (besides), and through each
// receiver.
type hearer struct {
	organization     int32
	through, besides int32
	receivers        map[int32]int32
}

// unheard is the path length that means that there is no path.
const unheard = int32(1 << 30)

// hear finds the organizations that the group speaks for at a body, the other
// seated groups that speak for them, and the receivers that could.
func (b *bodyRelief) hear(body int32) *hearing {
	h := &hearing{day: b.day, body: body}
	w := voice.Walkers.Get().(*voice.Walker)
	defer voice.Walkers.Put(w)
	at := map[int32]int{}
	h.each(w, b.group, func(organization, steps int32) {
		at[organization] = len(h.heard)
		h.heard = append(h.heard, hearer{organization, steps, unheard, map[int32]int32{}})
	})
	for _, s := range b.day.Seated.Of(body) {
		if s.Holder == b.group {
			continue
		}
		speaks := false
		h.each(w, s.Holder, func(organization, steps int32) {
			if i, ok := at[organization]; ok {
				h.heard[i].besides, speaks = min(h.heard[i].besides, steps), true
			}
		})
		if speaks {
			h.others = append(h.others, s.Holder)
		}
	}
	for _, r := range b.receivers {
		h.each(w, r, func(organization, steps int32) {
			if i, ok := at[organization]; ok {
				h.heard[i].receivers[r] = steps
			}
		})
	}
	return h
}

// each visits the organizations that a holder speaks for at the body, with the
// lengths of their paths. A Nation speaks only for itself.
func (h *hearing) each(w *voice.Walker, holder int32, visit func(organization, steps int32)) {
	groups, steps := w.SpokenFor(h.day, holder, voice.SubjectAt(h.day.Net, h.body))
	for i, g := range groups {
		if h.day.Organization[g] && (i == 0 || !h.day.Net.Nations[g]) {
			visit(g, steps[i])
		}
	}
}

// speakers returns the groups that speak for the organizations once the receivers
// sit at the body.
func (h *hearing) speakers(receivers []int32) []int32 {
	return append(slices.Clone(receivers), h.others...)
}

// voiceLoss counts the organizations that lose their voice, lose a direct voice, or
// get a longer path when the group leaves a body.
type voiceLoss struct{ lost, direct, lengthened int }

// without counts the voices lost when the receivers sit at the body in place of the
// group.
func (h *hearing) without(receivers []int32) voiceLoss {
	var l voiceLoss
	for i := range h.heard {
		x := &h.heard[i]
		before, after := min(x.through, x.besides), x.besides
		for _, r := range receivers {
			if steps, ok := x.receivers[r]; ok {
				after = min(after, steps)
			}
		}
		switch {
		case after == unheard:
			l.lost++
		case before > 0 && after > before:
			l.lengthened++
		}
		if before == 0 && after > 0 {
			l.direct++
		}
	}
	return l
}
