package voice

import (
	"math"
	"slices"
	"sync"
)

// Walker walks down the memberships from who sits at a body, and keeps the
// room that this takes for the next walk.
type Walker struct {
	walk  int32
	seen  []int32 // by group: the last walk that came by
	queue []int32 // the groups of the walk, the nearest first
	steps []int32 // how far each is

	hits   []hit
	counts []int32 // by organization: its hits, then where its carriers start
	found  []int32 // organizations with hits
	sole   []SoleVoice
}

// hit is an organization that a carrier speaks for.
type hit struct{ organization, carrier, steps int32 }

// Walkers are kept between questions: a walk needs room for every group.
var Walkers = sync.Pool{New: func() any { return new(Walker) }}

// fit makes room for the groups of a network.
func (w *Walker) fit(groups int) {
	if len(w.seen) < groups || w.walk == math.MaxInt32 {
		w.seen, w.counts, w.walk = make([]int32, groups), make([]int32, groups), 0
	}
}

// SpokenFor are the groups for which a group may speak on a subject, itself
// first, the nearest first: those with a path to it. Diamonds and cycles end:
// each group is come by once. The answer is good until the next walk.
func (w *Walker) SpokenFor(m *Day, group int32, about Subject) (groups, steps []int32) {
	w.fit(len(m.voices))
	w.walk++
	w.seen[group] = w.walk
	w.queue, w.steps = append(w.queue[:0], group), append(w.steps[:0], 0)
	for next := 0; next < len(w.queue); next++ {
		for _, s := range m.members.Of(w.queue[next]) {
			member := m.Net.MembershipMember[s]
			if w.seen[member] != w.walk && m.Meet(s, about) {
				w.seen[member] = w.walk
				w.queue, w.steps = append(w.queue, member), append(w.steps, w.steps[next]+1)
			}
		}
	}
	return w.queue, w.steps
}

// listen finds every organization that has a voice at a body, with each of
// its carriers: hits, the carriers in the order of keys. A Nation is heard
// through its own seats only.
func (w *Walker) listen(m *Day, body int32) {
	w.hits, w.found = w.hits[:0], w.found[:0]
	seated := m.Seated.Of(body)
	if len(seated) == 0 {
		return
	}
	about := SubjectAt(m.Net, body)
	for _, s := range seated {
		groups, steps := w.SpokenFor(m, s.Holder, about)
		for i, g := range groups {
			if m.Organization[g] && (i == 0 || !m.Net.Nations[g]) {
				w.hits = append(w.hits, hit{g, s.Holder, steps[i]})
			}
		}
	}
	for _, h := range w.hits {
		if w.counts[h.organization]++; w.counts[h.organization] == 1 {
			w.found = append(w.found, h.organization)
		}
	}
}

// forget makes the counts ready for the next body.
func (w *Walker) forget() {
	for _, o := range w.found {
		w.counts[o] = 0
	}
}

// voices gathers the hits at a body by organization.
func (w *Walker) voices(m *Day, body int32) *BodyVoices {
	w.listen(m, body)
	defer w.forget()
	slices.SortFunc(w.found, m.Net.CompareGroups)
	out := &BodyVoices{m.Net, make([]Heard, len(w.found))}
	carriers, start := make([]int32, len(w.hits)), int32(0)
	for i, o := range w.found {
		end := start + w.counts[o]
		out.all[i] = Heard{organization: o, Steps: -1, withoutVote: true, Carriers: carriers[start:start:end]}
		w.counts[o], start = int32(i), end
	}
	votes := m.votingHolders(body)
	for _, h := range w.hits {
		v := &out.all[w.counts[h.organization]]
		v.Carriers = append(v.Carriers, h.carrier)
		v.withoutVote = v.withoutVote && !votes[h.carrier]
		if v.Steps < 0 || h.steps < v.Steps {
			v.Steps = h.steps
		}
	}
	return out
}

// votingHolders are those who sit at a body with a vote.
func (m *Day) votingHolders(body int32) map[int32]bool {
	votes := map[int32]bool{}
	for _, s := range m.Seated.Of(body) {
		votes[s.Holder] = s.votes
	}
	return votes
}
