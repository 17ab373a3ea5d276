package relief

import (
	"slices"

	"tablee/network/voice"
)

// hearing is who is heard at a body through the group, and how near, so that
// what its leaving costs is known without another network.
type hearing struct {
	day    *voice.Day
	body   int32
	heard  []hearer // those whom the group speaks for
	others []int32  // who else sits and speaks for some of them, in the order of keys
}

// hearer is an organization, and how many memberships its shortest path has:
// through the group, through others who sit, and through each receiver.
type hearer struct {
	organization     int32
	through, besides int32
	receivers        map[int32]int32
}

// unheard is the length of no path.
const unheard = int32(1 << 30)

// hear finds those whom the group speaks for at a body, and who else does, or
// might if it took over.
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

// each visits the organizations that a holder speaks for at the body. A Nation
// speaks for itself only.
func (h *hearing) each(w *voice.Walker, holder int32, visit func(organization, steps int32)) {
	groups, steps := w.SpokenFor(h.day, holder, voice.SubjectAt(h.day.Net, h.body))
	for i, g := range groups {
		if h.day.Organization[g] && (i == 0 || !h.day.Net.Nations[g]) {
			visit(g, steps[i])
		}
	}
}

// speakers are those who speak for some of the heard when the receivers sit.
func (h *hearing) speakers(receivers []int32) []int32 {
	return append(slices.Clone(receivers), h.others...)
}

// voiceLoss is what the group's leaving a body costs in voices.
type voiceLoss struct{ lost, direct, lengthened int }

// without counts what is lost when the group sits there no more and the
// receivers do.
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
