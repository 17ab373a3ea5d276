package network_test

import (
	"testing"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/statistic"
	"tablee/network"
)

// tablesOf are two tables at which the groups sit that are named by numbers.
// Of three groups in a row the first declared no limit, the second is over its
// own and the third is not.
func tablesOf(first, second []int) governance.Facts {
	f, known := governance.Facts{}, map[int]bool{}
	for i, holders := range [][]int{first, second} {
		body := governance.ID(1 + i)
		f.Groups = append(f.Groups, governance.Group{Record: is(body), Kind: governance.Roundtable})
		f.Cadences = append(f.Cadences, governance.Cadence{Record: is(10 + body), Body: body, MeetingsPerYear: new(10.0), Hours: new(2.0), PrepHours: new(1.0)})
		for _, h := range holders {
			group, seat := governance.ID(1000+h), governance.ID(2000+1000*i+h)
			f.Seats = append(f.Seats, governance.Seat{Record: is(seat), Body: body, Standing: governance.SeatMember})
			f.Tenures = append(f.Tenures, governance.Tenure{Record: is(seat + 5000), Seat: seat, Holder: group, Delegates: 1})
			if known[h] {
				continue
			}
			known[h] = true
			f.Groups = append(f.Groups, governance.Group{Record: is(group), Kind: governance.Organization})
			if h%3 > 0 {
				hours := []float64{0, 1, 1000}[h%3]
				f.Limits = append(f.Limits, governance.Limit{Record: is(group + 10000), Group: group, Hours: &hours})
			}
		}
	}
	f.Sort()
	return f
}

// upToThis are the numbers from one to before another.
func upToThis(from, until int) (out []int) {
	for i := from; i < until; i++ {
		out = append(out, i)
	}
	return out
}

// TestHoldersOverLimitBesideAnotherBody: the counts at one table are told where
// they do not tell of a few groups beside those at the other.
func TestHoldersOverLimitBesideAnotherBody(t *testing.T) {
	all := upToThis(0, 36)
	type told struct{ over, unknown bool }
	for _, test := range []struct {
		name        string
		here, there []int
		want        [2]told
	}{
		{"nobody at the other", all, nil, [2]told{{true, true}, {true, true}}},
		{"the same groups", all, all, [2]told{{true, true}, {true, true}}},
		{"one fewer", all[1:], all, [2]told{{}, {true, true}}},
		{"eight fewer", all[8:], all, [2]told{{}, {true, true}}},
		{"eighteen fewer, six of each answer", all[18:], all, [2]told{{true, true}, {true, true}}},
		{"other groups", all, upToThis(36, 72), [2]told{{true, true}, {true, true}}},
		{"one over against one that is not", append(upToThis(0, 36), 37), append(upToThis(0, 36), 38), [2]told{{false, true}, {false, true}}},
		{"one over against one over", append(upToThis(0, 36), 37), append(upToThis(0, 36), 40), [2]told{{true, true}, {true, true}}},
		{"nine: too few for any count", upToThis(0, 9), nil, [2]told{{}, {true, true}}},
	} {
		for i, want := range test.want {
			got := costAt(t, access.Anyone(), tablesOf(test.here, test.there), governance.ID(1+i), year2025)
			if (got.HoldersOverLimit() != nil) != want.over || (got.HoldersLimitUnknown() != nil) != want.unknown || (got.Withheld() != nil) != (want == told{}) {
				t.Errorf("%s, table %d: %v over, %v unknown", test.name, i+1, got.HoldersOverLimit(), got.HoldersLimitUnknown())
			}
		}
	}
}

func costAt(t testing.TB, actor access.Actor, f governance.Facts, body governance.ID, period governance.Period) network.BodyCost {
	t.Helper()
	g, err := seenBy(actor, f).Group(&body, nil)
	if err != nil {
		t.Fatal(err)
	}
	cost, err := g.Cost(period)
	if err != nil {
		t.Fatal(err)
	}
	return cost
}

// TestHoldersOverLimitOfAYear: of other periods the public is told no count,
// and why; who may see the limits is.
func TestHoldersOverLimitOfAYear(t *testing.T) {
	f, month := tablesOf(upToThis(0, 36), nil), governance.Period{From: year2025.From, Until: year2025.From + 31}
	public, all := costAt(t, access.Anyone(), f, 1, month), costAt(t, access.Deployment(), f, 1, month)
	if public.HoldersOverLimit() != nil || public.HoldersLimitUnknown() != nil || public.Withheld() == nil || *public.Withheld() != statistic.NotOneYear || !public.Suppressed() {
		t.Errorf("a month: %v over, withheld %v", public.HoldersOverLimit(), public.Withheld())
	}
	if all.HoldersOverLimit() == nil || all.Withheld() != nil || all.Suppressed() {
		t.Errorf("who may see the limits: %v over, withheld %v", all.HoldersOverLimit(), all.Withheld())
	}
	if few := costAt(t, access.Anyone(), tablesOf(upToThis(0, 6), nil), 1, year2025); few.Withheld() == nil || *few.Withheld() != statistic.TooFew {
		t.Errorf("six holders: withheld %v", few.Withheld())
	}
}

// TestHoldersOverLimitBesideWhatTheReaderSees: groups that the reader acts for
// hide no others.
func TestHoldersOverLimitBesideWhatTheReaderSees(t *testing.T) {
	f := tablesOf(upToThis(0, 36), nil)
	for seen, told := range map[int]bool{0: true, 18: true, 24: false} {
		p := access.Person{Account: 900}
		for i := range governance.ID(seen) {
			p.Grants = append(p.Grants, governance.RoleGrant{Account: 900, Role: governance.RoleViewer, Group: 1000 + i})
		}
		if got := costAt(t, access.Of(p, today), f, 1, year2025); (got.HoldersOverLimit() != nil) != told {
			t.Errorf("%d seen: %v over", seen, got.HoldersOverLimit())
		}
	}
}
