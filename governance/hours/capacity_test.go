package hours

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"tablee/governance"
)

func capacity(i governance.Interval, id governance.ID, fte, hours float64) *governance.Capacity {
	return &governance.Capacity{Record: governance.Record{ID: id}, Interval: i, FTE: fte, HoursPerFTE: hours}
}

func TestCapacityHours(t *testing.T) {
	always := governance.Interval{}
	for _, c := range []struct {
		reason      string
		from, until string
		declared    []*governance.Capacity
		want        *float64
	}{
		{"nothing is declared", "2025-01-01", "2026-01-01", nil, nil},
		{"a full year is FTE × hours", "2025-01-01", "2026-01-01", []*governance.Capacity{capacity(always, 1, 2, 1820)}, new(3640.0)},
		{"a full leap year too", "2024-01-01", "2025-01-01", []*governance.Capacity{capacity(always, 1, 2, 1820)}, new(3640.0)},
		{"no staff is 0, not unknown", "2025-01-01", "2026-01-01", []*governance.Capacity{capacity(always, 1, 0, 1820)}, new(0.0)},
		{"a day of a leap year is 1/366", "2024-02-29", "2024-03-01", []*governance.Capacity{capacity(always, 1, 1, 1830)}, new(5.0)},
		{
			"capacity changes on 1 July (Q of four-tables)", "2025-01-01", "2026-01-01",
			[]*governance.Capacity{capacity(interval(t, "2024", "2025-07-01"), 1, 4, 1750), capacity(interval(t, "2025-07-01", ""), 2, 5, 1750)},
			new(4*1750*181.0/365 + 5*1750*184.0/365),
		},
		{
			"a gap of one day is unknown", "2025-01-01", "2026-01-01",
			[]*governance.Capacity{capacity(interval(t, "2024", "2025-06-30"), 1, 4, 1750), capacity(interval(t, "2025-07-01", ""), 2, 5, 1750)}, nil,
		},
		{
			"the gap outside the period does not matter", "2025-07-01", "2026-01-01",
			[]*governance.Capacity{capacity(interval(t, "2025-07-01", "2026-01-01"), 2, 2, 1825)}, new(2 * 1825 * 184.0 / 365),
		},
		{
			"of two declarations for one day the later since prevails", "2025-01-01", "2026-01-01",
			[]*governance.Capacity{capacity(interval(t, "2025-07-01", "2025-10-01"), 1, 10, 365), capacity(interval(t, "2020", ""), 2, 1, 365)},
			new(273.0 + 92*10),
		},
		{
			"a declaration whose end is unknown covers up to lastSeen", "2025-01-01", "2026-01-01",
			[]*governance.Capacity{capacity(interval(t, "2025", "unknown", "2025-06-30"), 1, 1, 365)}, nil,
		},
	} {
		if got := CapacityHours(c.declared, period(t, c.from, c.until)); !near(got, c.want) {
			t.Errorf("%s: %v, want %v", c.reason, show(got), show(c.want))
		}
	}
}

func TestLimitHours(t *testing.T) {
	hours := func(i governance.Interval, id governance.ID, h float64) *governance.Limit {
		return &governance.Limit{Record: governance.Record{ID: id}, Interval: i, Hours: &h}
	}
	rate := func(i governance.Interval, id governance.ID, r float64) *governance.Limit {
		return &governance.Limit{Record: governance.Record{ID: id}, Interval: i, Rate: &r}
	}
	staff := []*governance.Capacity{capacity(interval(t, "2024", "2025-07-01"), 1, 4, 1750), capacity(interval(t, "2025-07-01", ""), 2, 5, 1750)}
	for _, c := range []struct {
		reason      string
		from, until string
		declared    []*governance.Limit
		capacities  []*governance.Capacity
		want        *float64
	}{
		{"nothing is declared", "2025-01-01", "2026-01-01", nil, staff, nil},
		{"with an end: the total of the interval", "2025-01-01", "2026-01-01", []*governance.Limit{hours(interval(t, "2025", "2025"), 1, 80)}, nil, new(80.0)},
		{"with an end: spread evenly over its days, whatever the year", "2025-01-01", "2026-01-01", []*governance.Limit{hours(interval(t, "2024-07-01", "2026-07-01"), 1, 730)}, nil, new(365.0)},
		{"with an end: one day has its share", "2024-02-29", "2024-03-01", []*governance.Limit{hours(interval(t, "2024-02", "2024-02"), 1, 29)}, nil, new(1.0)},
		{"without an end: hours per calendar year", "2025-01-01", "2026-01-01", []*governance.Limit{hours(interval(t, "2019-05-01", ""), 1, 50)}, nil, new(50.0)},
		{"without an end: half a year has half of it", "2025-07-01", "2026-01-01", []*governance.Limit{hours(interval(t, "2019-05-01", ""), 1, 365)}, nil, new(184.0)},
		{"without an end: two years have it twice", "2024-01-01", "2026-01-01", []*governance.Limit{hours(interval(t, "2019-05-01", ""), 1, 50)}, nil, new(100.0)},
		{"a rate of a capacity that changes", "2025-01-01", "2026-01-01", []*governance.Limit{rate(interval(t, "2025", ""), 1, 0.02)}, staff, new(0.02 * (4*1750*181.0/365 + 5*1750*184.0/365))},
		{"a rate of an unknown capacity", "2025-01-01", "2026-01-01", []*governance.Limit{rate(interval(t, "2025", ""), 1, 0.02)}, staff[1:], nil},
		{"a rate needs capacity on its own days only", "2025-01-01", "2026-01-01", []*governance.Limit{hours(interval(t, "2025", "2025-07-01"), 1, 10), rate(interval(t, "2025-07-01", ""), 2, 0.1)}, staff[1:], new(10 + 875*184.0/365)},
		{"a day without declaration", "2025-01-01", "2026-01-01", []*governance.Limit{hours(interval(t, "2025-01-02", ""), 1, 50)}, nil, nil},
		{"the later since prevails on common days", "2025-01-01", "2026-01-01", []*governance.Limit{hours(interval(t, "2025", "2025"), 1, 365), hours(interval(t, "2025-07-01", ""), 2, 730)}, nil, new(181 + 2*184.0)},
		{"nothing agreed is 0, not unknown", "2025-01-01", "2026-01-01", []*governance.Limit{hours(interval(t, "2025", ""), 1, 0)}, nil, new(0.0)},
		{"neither hours nor rate", "2025-01-01", "2026-01-01", []*governance.Limit{{Interval: interval(t, "2025", "")}}, staff, nil},
	} {
		if got := LimitHours(c.declared, c.capacities, period(t, c.from, c.until)); !near(got, c.want) {
			t.Errorf("%s: %v, want %v", c.reason, show(got), show(c.want))
		}
	}
}

func TestCapacityDayByDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var declared []*governance.Capacity
		for id := range rapid.IntRange(0, 4).Draw(t, "declarations") {
			i := governance.Interval{Since: drawPartial(t, "since")}
			if rapid.Bool().Draw(t, "with an end") {
				i.Until = drawPartial(t, "until")
			}
			if i.Validate() == nil {
				declared = append(declared, capacity(i, governance.ID(id+1), float64(id+1), 1000))
			}
		}
		from := governance.NewDate(2023, 1, 1) + governance.Date(rapid.IntRange(0, 800).Draw(t, "from"))
		p := governance.Period{From: from, Until: from + governance.Date(rapid.IntRange(1, 500).Draw(t, "days"))}
		want := 0.0
		for d := p.From; d < p.Until; d++ {
			var prevails *governance.Capacity
			for _, c := range declared {
				if c.On(d) == governance.InForceYes && (prevails == nil || c.Start() > prevails.Start() || (c.Start() == prevails.Start() && c.ID < prevails.ID)) {
					prevails = c
				}
			}
			if prevails == nil {
				want = math.NaN()
				break
			}
			want += prevails.FTE * prevails.HoursPerFTE * governance.Span{From: d, Until: d + 1}.Years()
		}
		got := CapacityHours(declared, p)
		if known := !math.IsNaN(want); known != (got != nil) || (known && math.Abs(*got-want) > 1e-6) {
			t.Fatalf("%v, day by day %v", show(got), want)
		}
	})
}
