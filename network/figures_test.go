package network_test

import (
	"errors"
	"fmt"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp/cmpopts"

	"tablee/governance"
	"tablee/governance/hours"
	"tablee/network"
	"tablee/network/networktest"
)

type hasID interface{ ID() governance.ID }

func idsOf[T hasID](nodes []T) []governance.ID {
	var out []governance.ID
	for _, n := range nodes {
		out = append(out, n.ID())
	}
	return out
}

func groupIDs(p network.Page[network.Group]) []governance.ID { return idsOf(p.Nodes()) }

// textOf writes a load of the network as the reference writes its own.
func textOf(l network.RepresentationLoad) []string {
	return networktest.TextOfLoad(l.LoadTotals, plain(l.Lines()), plain(l.ObserverLines()))
}

// plain are the lines without who reads them.
func plain(lines []network.LoadLine) []hours.LoadLine {
	out := make([]hours.LoadLine, len(lines))
	for i := range lines {
		out[i] = lines[i].LoadLine
	}
	return out
}

// near compares two figures to 1e-9; nil is only equal to nil.
func near(got, want *float64) bool {
	if got == nil || want == nil {
		return got == want
	}
	return math.Abs(*got-*want) <= 1e-9
}

func show(x *float64) any {
	if x == nil {
		return "unknown"
	}
	return *x
}

func deref[S ~string](s *S) S {
	if s == nil {
		return ""
	}
	return *s
}

var nearly = cmpopts.EquateApprox(0, 1e-9)

func names(p network.Page[network.Group]) []string {
	var out []string
	for _, g := range p.Nodes() {
		out = append(out, g.Name().Text(nil))
	}
	return out
}

func refused(t *testing.T, what string, err error, code governance.Code, field string) {
	t.Helper()
	e, ok := errors.AsType[*governance.Error](err)
	if !ok || e.Code != code || e.Field != field {
		t.Errorf("%s: %v, want %s at %s", what, err, code, field)
	}
}

func keyOf(g network.Group) string { return g.Identifiers()[0].Value }

func keysOf(groups []network.Group) []string {
	out := []string{}
	for _, g := range groups {
		out = append(out, keyOf(g))
	}
	return out
}

func identitiesOf(groups []network.Group) []governance.ID {
	out := []governance.ID{}
	for _, g := range groups {
		out = append(out, g.ID())
	}
	return out
}

func textOfVoice(v network.Voice) string {
	var paths [][]governance.ID
	for _, p := range v.Paths() {
		paths = append(paths, identitiesOf(p.Groups()))
	}
	switch v.Kind {
	case governance.VoiceNone:
		return "NONE"
	case governance.VoicePresumed:
		seat := governance.ID(0)
		for _, l := range v.PresumedLinks() {
			if s := l.Seat(); s != nil {
				seat = s.ID()
			}
		}
		return fmt.Sprint("PRESUMED ", paths[0], " supposing ", len(v.PresumedLinks()), ", seat ", seat)
	}
	return fmt.Sprint(v.Kind, " ", paths, " through ", identitiesOf(v.Carriers()), ", without vote ", v.WithoutVote())
}

func shortLoad(l network.RepresentationLoad) string {
	over := "unknown"
	if o := l.OverLimit(); o != nil {
		over = fmt.Sprint(*o)
	}
	return fmt.Sprint(networktest.Figure("direct", l.DirectHours()), networktest.Figure(" rate", l.Rate()), networktest.Figure(" carried", &l.CarriedHours), " over ", over,
		networktest.Figure(" supported", new(l.SupportedHours())), networktest.Figure(" unsupported", new(l.UnsupportedHours())), " complete ", l.Complete(), l.UnknownLines(), l.UncertainLines())
}

func shortVoice(v network.Voice) string {
	if v.Kind == governance.VoiceNone || v.Kind == governance.VoicePresumed {
		return string(v.Kind)
	}
	return fmt.Sprint(v.Kind, " by ", idsOf(v.Carriers()), ", ", v.Paths()[0].Length(), " steps, without vote ", v.WithoutVote())
}
