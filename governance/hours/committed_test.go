package hours

import (
	"math"
	"testing"

	"tablee/governance"
)

// cadence is how often the body of these tests meets, and what it asks.
func cadence(i governance.Interval, perYear, hours, prep, travel *float64) *governance.Cadence {
	return &governance.Cadence{Body: 1, Interval: i, MeetingsPerYear: perYear, Hours: hours, PrepHours: prep, TravelHours: travel}
}

// usual is a cadence of 10 meetings a year of 2 + 1 + 1 hours.
func usual() *governance.Cadence {
	return cadence(governance.Interval{}, new(10.0), new(2.0), new(1.0), new(1.0))
}

func held(t testing.TB, on string) *governance.Meeting {
	t.Helper()
	return &governance.Meeting{Record: governance.Record{ID: governance.ID(day(t, on))}, Body: 1, Date: day(t, on), Status: governance.Held}
}

func complete(t testing.TB, since, until string) *governance.CompleteCalendar {
	t.Helper()
	return &governance.CompleteCalendar{Body: 1, Interval: interval(t, since, until)}
}

// oneDelegate is a commitment of one person through 2025.
func oneDelegate(c *Calendar) Commitment {
	y := governance.YearPeriod(2025)
	return Commitment{Days: governance.DaysOf(y), Calendar: c, Delegates: []DelegateSpan{{y, 1}}}
}

func TestCommittedHours(t *testing.T) {
	long := held(t, "2025-03-10")
	long.Hours, long.PrepHours = new(6.0), new(0.5)
	remote := held(t, "2025-03-10")
	remote.Mode = governance.Remote
	cancelled := held(t, "2025-03-10")
	cancelled.Status = governance.Cancelled
	planned := held(t, "2025-03-10")
	planned.Status = governance.Planned
	silent := cadence(governance.Interval{}, nil, new(2.0), new(1.0), new(1.0))
	for _, c := range []struct {
		reason   string
		calendar *Calendar
		hours    *float64
		basis    LoadBasis
		floor    bool
	}{
		{"nothing is recorded at all", nil, nil, Expected, false},
		{"a cadence: meetings × years × hours", NewCalendar([]*governance.Cadence{usual()}, nil, nil), new(40.0), Expected, false},
		{"recorded outside complete spans, fewer than expected", NewCalendar([]*governance.Cadence{usual()}, nil, []*governance.Meeting{held(t, "2025-03-10")}), new(40.0), Expected, false},
		{"recorded, more hours than expected", NewCalendar([]*governance.Cadence{cadence(governance.Interval{}, new(1.0), new(2.0), new(1.0), new(1.0))}, nil, []*governance.Meeting{long}), new(7.5), Recorded, false},
		{"recorded and expected are equal: RECORDED", NewCalendar([]*governance.Cadence{cadence(governance.Interval{}, new(1.0), new(2.0), new(1.0), new(1.0))}, nil, []*governance.Meeting{held(t, "2025-03-10")}), new(4.0), Recorded, false},
		{"a cadence of no meetings is 0, and recorded equals it", NewCalendar([]*governance.Cadence{cadence(governance.Interval{}, new(0.0), nil, nil, nil)}, nil, nil), new(0.0), Recorded, false},
		{"a complete year without meetings is zero", NewCalendar(nil, []*governance.CompleteCalendar{complete(t, "2025", "2025")}, nil), new(0.0), Recorded, false},
		{"a complete year of cancelled meetings is zero", NewCalendar([]*governance.Cadence{usual()}, []*governance.CompleteCalendar{complete(t, "2025", "2025")}, []*governance.Meeting{cancelled}), new(0.0), Recorded, false},
		{"a planned meeting counts as a held one", NewCalendar([]*governance.Cadence{usual()}, []*governance.CompleteCalendar{complete(t, "2025", "2025")}, []*governance.Meeting{planned}), new(4.0), Recorded, false},
		{"no travel to a remote meeting", NewCalendar([]*governance.Cadence{usual()}, []*governance.CompleteCalendar{complete(t, "2025", "2025")}, []*governance.Meeting{remote}), new(3.0), Recorded, false},
		{"complete for a half, expected for the other", NewCalendar([]*governance.Cadence{usual()}, []*governance.CompleteCalendar{complete(t, "2025-01", "2025-06")}, []*governance.Meeting{long}), new(7.5 + 40*184.0/365), Mixed, false},
		{"complete without meetings for a half is a recorded zero", NewCalendar([]*governance.Cadence{usual()}, []*governance.CompleteCalendar{complete(t, "2025-01", "2025-06")}, nil), new(40 * 184.0 / 365), Mixed, false},
		{"no cadence on any day: the recorded ones are a floor", NewCalendar([]*governance.Cadence{silent}, nil, []*governance.Meeting{held(t, "2025-03-10")}), new(4.0), Recorded, true},
		{"a cadence that says no number of meetings is none", NewCalendar([]*governance.Cadence{silent}, nil, nil), nil, Expected, false},
		{"no cadence on some days", NewCalendar([]*governance.Cadence{cadence(interval(t, "2025", "2025-07-01"), new(10.0), new(2.0), new(1.0), new(1.0))}, nil, nil), new(40 * 181.0 / 365), Expected, true},
		{"a meeting on the days without cadence is added to what is expected", NewCalendar([]*governance.Cadence{cadence(interval(t, "2025", "2025-07-01"), new(10.0), new(2.0), new(1.0), new(1.0))}, nil, []*governance.Meeting{{Record: governance.Record{ID: 9}, Date: day(t, "2025-10-10"), Hours: new(2.0), PrepHours: new(1.0)}}), new(40*181.0/365 + 3), Mixed, true},
		{"unknown duration", NewCalendar([]*governance.Cadence{cadence(governance.Interval{}, new(10.0), nil, new(1.0), new(1.0))}, nil, nil), nil, Expected, false},
		{"unknown preparation", NewCalendar([]*governance.Cadence{cadence(governance.Interval{}, new(10.0), new(2.0), nil, new(1.0))}, nil, nil), nil, Expected, false},
		{"undeclared travel adds nothing", NewCalendar([]*governance.Cadence{cadence(governance.Interval{}, new(10.0), new(2.0), new(1.0), nil)}, nil, nil), new(30.0), Expected, false},
		{"a recorded meeting of unknown duration may be the larger", NewCalendar([]*governance.Cadence{usual()}, nil, []*governance.Meeting{{Date: day(t, "2025-03-10")}, {Date: day(t, "2025-03-11"), Hours: new(math.NaN())}}), nil, Expected, false},
		{"a dated cadence replaces the general one whole, empty cells included", NewCalendar([]*governance.Cadence{usual(), cadence(interval(t, "2025-07-01", ""), new(10.0), nil, nil, nil)}, nil, nil), nil, Expected, false},
		{"of two dated cadences the later since prevails", NewCalendar([]*governance.Cadence{cadence(interval(t, "2025-07-01", ""), new(20.0), new(2.0), new(1.0), new(1.0)), cadence(interval(t, "2020", ""), new(10.0), new(2.0), new(1.0), new(1.0))}, nil, nil), new(40*181.0/365 + 80*184.0/365), Expected, false},
		{"the general cadence is before a dated one of unknown since", NewCalendar([]*governance.Cadence{{Record: governance.Record{ID: 1}, Interval: interval(t, "", "2025-07-01"), MeetingsPerYear: new(20.0), Hours: new(2.0), PrepHours: new(1.0), TravelHours: new(1.0)}, {Record: governance.Record{ID: 2}, MeetingsPerYear: new(10.0), Hours: new(2.0), PrepHours: new(1.0), TravelHours: new(1.0)}}, nil, nil), new(80*181.0/365 + 40*184.0/365), Expected, false},
		{"a meeting outside the line's days is no part of it", NewCalendar([]*governance.Cadence{usual()}, []*governance.CompleteCalendar{complete(t, "2024", "2026")}, []*governance.Meeting{held(t, "2024-12-31"), held(t, "2026-01-01")}), new(0.0), Recorded, false},
	} {
		line := oneDelegate(c.calendar).Committed(LoadLine{})
		if !near(line.Hours(), c.hours) || line.Basis != c.basis || line.Floor != c.floor {
			t.Errorf("%s: %v hours, %s, floor %t; want %v, %s, %t", c.reason, show(line.Hours()), line.Basis, line.Floor, show(c.hours), c.basis, c.floor)
		}
	}
}

// TestEqualIsRecordedHoweverTheYearIsCut: ten meetings were recorded and ten
// are expected. A change of delegates on some day makes neither the larger.
func TestEqualIsRecordedHoweverTheYearIsCut(t *testing.T) {
	var meetings []*governance.Meeting
	for month := 1; month <= 10; month++ {
		meetings = append(meetings, &governance.Meeting{Record: governance.Record{ID: governance.ID(month)}, Date: governance.NewDate(2025, month, 10)})
	}
	calendar, year := NewCalendar([]*governance.Cadence{usual()}, nil, meetings), governance.YearPeriod(2025)
	for cut := year.From + 1; cut < year.Until; cut++ {
		c := oneDelegate(calendar)
		c.Delegates = []DelegateSpan{{governance.Span{From: year.From, Until: cut}, 1}, {governance.Span{From: cut, Until: year.Until}, 1}}
		if line := c.Committed(LoadLine{}); line.Basis != Recorded || !near(line.Hours(), new(40.0)) {
			t.Errorf("cut on %s: %s, %v hours", cut, line.Basis, show(line.Hours()))
		}
	}
}

func TestTravelNotDeclaredIsSaid(t *testing.T) {
	noTravel := cadence(governance.Interval{}, new(10.0), new(2.0), new(1.0), nil)
	remote := held(t, "2025-03-10")
	remote.Mode = governance.Remote
	year := []*governance.CompleteCalendar{complete(t, "2025", "2025")}
	for _, c := range []struct {
		reason string
		line   Commitment
		want   bool
	}{
		{"the cadence says none", oneDelegate(NewCalendar([]*governance.Cadence{noTravel}, nil, nil)), true},
		{"the cadence says zero", oneDelegate(NewCalendar([]*governance.Cadence{cadence(governance.Interval{}, new(10.0), new(2.0), new(1.0), new(0.0))}, nil, nil)), false},
		{"a recorded meeting in a place nobody told of", oneDelegate(NewCalendar([]*governance.Cadence{noTravel}, year, []*governance.Meeting{held(t, "2025-03-10")})), true},
		{"nobody travels to a remote meeting", oneDelegate(NewCalendar([]*governance.Cadence{noTravel}, year, []*governance.Meeting{remote})), false},
		{"nobody travels to no meeting", oneDelegate(NewCalendar([]*governance.Cadence{noTravel}, year, nil)), false},
	} {
		if got := c.line.Committed(LoadLine{}).TravelNotDeclared; got != c.want {
			t.Errorf("%s: %t, want %t", c.reason, got, c.want)
		}
	}
	own := oneDelegate(NewCalendar([]*governance.Cadence{noTravel}, nil, nil))
	own.TravelHours = new(3.0)
	if line := own.Committed(LoadLine{}); line.TravelNotDeclared || !near(line.Hours(), new(60.0)) {
		t.Errorf("the tenure's own travel is declared: %v hours", show(line.Hours()))
	}
}

func TestOwnPreparationPrevails(t *testing.T) {
	own := held(t, "2025-03-10")
	own.PrepHours = new(5.0)
	c := oneDelegate(NewCalendar([]*governance.Cadence{usual()}, []*governance.CompleteCalendar{complete(t, "2025", "2025")}, []*governance.Meeting{own}))
	if got := c.Committed(LoadLine{}).Hours(); !near(got, new(8.0)) {
		t.Errorf("the meeting's own preparation replaces the cadence's: %v, want 2 + 5 + 1", show(got))
	}
	c.PrepHours, c.TravelHours = new(0.5), new(0.25)
	if got := c.Committed(LoadLine{}).Hours(); !near(got, new(2.75)) {
		t.Errorf("the tenure's override replaces both: %v, want 2 + 0.5 + 0.25", show(got))
	}
}

func TestSupportSplitsTheHours(t *testing.T) {
	first, second := period(t, "2025-01-01", "2025-07-01"), period(t, "2025-07-01", "2026-01-01")
	for _, c := range []struct {
		reason                             string
		supports                           []SupportSpan
		supported, unsupported, undeclared float64
		kind                               governance.SupportKind
	}{
		{"nobody said", nil, 0, 0, 365, ""},
		{"an honorarium supports", []SupportSpan{{governance.YearPeriod(2025), governance.Honorarium}}, 365, 0, 0, governance.Honorarium},
		{"release time supports", []SupportSpan{{governance.YearPeriod(2025), governance.ReleaseTime}}, 365, 0, 0, governance.ReleaseTime},
		{"expenses do not", []SupportSpan{{governance.YearPeriod(2025), governance.Expenses}}, 0, 365, 0, governance.Expenses},
		{"none is declared, and does not", []SupportSpan{{governance.YearPeriod(2025), governance.NoSupport}}, 0, 365, 0, governance.NoSupport},
		{"support is dated; the line shows the last", []SupportSpan{{first, governance.Honorarium}, {second, governance.Expenses}}, 181, 184, 0, governance.Expenses},
		{"a part of the year is not declared", []SupportSpan{{first, governance.Honorarium}}, 181, 0, 184, ""},
	} {
		line := oneDelegate(NewCalendar([]*governance.Cadence{cadence(governance.Interval{}, new(73.0), new(5.0), new(0.0), new(0.0))}, nil, nil))
		line.Supports = c.supports
		l := line.Committed(LoadLine{})
		load := totalLoad(governance.YearPeriod(2025), Committed, []LoadLine{l}, nil, nil)
		if !near(new(load.SupportedHours()), &c.supported) || !near(new(load.UnsupportedHours()), &c.unsupported) ||
			!near(new(load.SupportUndeclaredHours()), &c.undeclared) || l.SupportKind != c.kind {
			t.Errorf("%s: %v, %v, %v, %q", c.reason, load.SupportedHours(), load.UnsupportedHours(), load.SupportUndeclaredHours(), l.SupportKind)
		}
	}
}

func TestConfirmed(t *testing.T) {
	word := usual()
	word.Confirmed = governance.PartialDateOf(day(t, "2025-02-01"))
	half := []*governance.CompleteCalendar{complete(t, "2025-01", "2025-06")}
	for _, c := range []struct {
		reason string
		line   LoadLine
		share  *float64
		whole  bool
	}{
		{"a cadence counts as confirmed when the body confirmed it", oneDelegate(NewCalendar([]*governance.Cadence{word}, nil, nil)).Committed(LoadLine{}), new(1.0), true},
		{"nobody confirmed the cadence", oneDelegate(NewCalendar([]*governance.Cadence{usual()}, nil, nil)).Committed(LoadLine{}), new(0.0), false},
		{"recorded meetings are the body's word", oneDelegate(NewCalendar([]*governance.Cadence{usual()}, half, []*governance.Meeting{held(t, "2025-03-10")})).Committed(LoadLine{}), new(4 / (4 + 40*184.0/365)), false},
		{"without hours there is no share", oneDelegate(NewCalendar(nil, []*governance.CompleteCalendar{complete(t, "2025", "2025")}, nil)).Committed(LoadLine{}), nil, false},
	} {
		load := totalLoad(governance.YearPeriod(2025), Committed, []LoadLine{c.line}, nil, nil)
		if !near(load.ConfirmedShare(), c.share) || c.line.Confirmed() != c.whole {
			t.Errorf("%s: %v, %t", c.reason, show(load.ConfirmedShare()), c.line.Confirmed())
		}
	}
}

// TestConfirmedWhateverTheOrderOfSums: a line is confirmed when all its parts
// are, though they are added in two ways.
func TestConfirmedWhateverTheOrderOfSums(t *testing.T) {
	for perYear := 1; perYear <= 40; perYear++ {
		word := cadence(governance.Interval{}, new(float64(perYear)), new(2.1), new(0.7), new(0.3))
		word.Confirmed = governance.PartialDateOf(day(t, "2025-02-01"))
		c := oneDelegate(NewCalendar([]*governance.Cadence{word}, []*governance.CompleteCalendar{complete(t, "2025-01", "2025-01"), complete(t, "2025-06", "2025-06")}, []*governance.Meeting{held(t, "2025-01-10"), held(t, "2025-01-20")}))
		if line := c.Committed(LoadLine{}); !line.Confirmed() {
			t.Errorf("%d meetings a year, all confirmed: the line is not", perYear)
		}
	}
}

func TestOverLimit(t *testing.T) {
	hours := func(h float64) LoadLine {
		return oneDelegate(NewCalendar([]*governance.Cadence{cadence(governance.Interval{}, new(1.0), &h, new(0.0), new(0.0))}, nil, nil)).Committed(LoadLine{})
	}
	unknownLine := oneDelegate(nil).Committed(LoadLine{})
	uncertain := hours(5)
	uncertain.Uncertain = true
	floored := hours(5)
	floored.Floor = true
	for _, c := range []struct {
		reason string
		lines  []LoadLine
		limit  *float64
		want   *bool
	}{
		{"no limit is known", []LoadLine{hours(50)}, nil, nil},
		{"the known hours exceed it", []LoadLine{hours(50)}, new(49.0), new(true)},
		{"strictly: equal is not over", []LoadLine{hours(50)}, new(50.0), new(false)},
		{"equal is not over, whatever adding up leaves behind", []LoadLine{hours(0.1), hours(0.1), hours(0.1)}, new(0.3), new(false)},
		{"below, and complete", []LoadLine{hours(49)}, new(50.0), new(false)},
		{"over, though a line is unknown", []LoadLine{hours(50), unknownLine}, new(49.0), new(true)},
		{"below, and a line is unknown", []LoadLine{hours(49), unknownLine}, new(50.0), nil},
		{"below, and a line is uncertain", []LoadLine{hours(40), uncertain}, new(50.0), nil},
		{"below, and a line is a floor", []LoadLine{hours(40), floored}, new(50.0), nil},
		{"no line is known: nothing exceeds", []LoadLine{unknownLine}, new(0.0), nil},
		{"it sits nowhere", nil, new(0.0), new(false)},
	} {
		got := totalLoad(governance.YearPeriod(2025), Committed, c.lines, nil, c.limit).OverLimit()
		if (got == nil) != (c.want == nil) || got != nil && *got != *c.want {
			t.Errorf("%s: %v, want %v", c.reason, got, c.want)
		}
	}
}

func TestDirectHoursAndRate(t *testing.T) {
	known := oneDelegate(NewCalendar([]*governance.Cadence{usual()}, nil, nil)).Committed(LoadLine{})
	zero := oneDelegate(NewCalendar(nil, []*governance.CompleteCalendar{complete(t, "2025", "2025")}, nil)).Committed(LoadLine{})
	unknownLine := oneDelegate(nil).Committed(LoadLine{})
	for _, c := range []struct {
		reason       string
		lines        []LoadLine
		capacity     *float64
		direct, rate *float64
		unknown      int
		complete     bool
	}{
		{"no lines: 0", nil, new(100.0), new(0.0), new(0.0), 0, true},
		{"known ones are zero: 0", []LoadLine{zero, unknownLine}, new(100.0), new(0.0), new(0.0), 1, false},
		{"none is known: null", []LoadLine{unknownLine, unknownLine}, new(100.0), nil, nil, 2, false},
		{"the known ones are added", []LoadLine{known, known, unknownLine}, new(100.0), new(80.0), new(0.8), 1, false},
		{"capacity is unknown", []LoadLine{known}, nil, new(40.0), nil, 0, true},
		{"capacity is 0", []LoadLine{known}, new(0.0), new(40.0), nil, 0, true},
	} {
		load := totalLoad(governance.YearPeriod(2025), Committed, c.lines, c.capacity, nil)
		if !near(load.DirectHours(), c.direct) || !near(load.Rate(), c.rate) || !near(load.CapacityHours(), c.capacity) ||
			load.UnknownLines() != c.unknown || load.Complete() != c.complete {
			t.Errorf("%s: %v hours, rate %v, %d unknown, complete %t", c.reason, show(load.DirectHours()), show(load.Rate()), load.UnknownLines(), load.Complete())
		}
	}
}

// totalLoad adds the lines up. capacity and limit are the group's hours over
// the period; nil: not known.
func totalLoad(period governance.Period, measure LoadMeasure, lines []LoadLine, capacity, limit *float64) LoadTotals {
	load := NewLoadTotals(period, measure)
	load.Against(capacity, limit)
	for i := range lines {
		load.Add(lines[i].Sum())
	}
	return load
}
