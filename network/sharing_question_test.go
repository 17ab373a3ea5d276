package network_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/governance/statistic"
	"tablee/network"
	"tablee/network/networktest"
)

// TestQuestionsOfThePublic: a question that picks groups, or days, is answered
// on public facts only, and says so; one that would tell of a few by its answer
// does not say which facts are why. No coalition has a rate, so that those of
// all are those of organizations.
func TestQuestionsOfThePublic(t *testing.T) {
	f := crowd(24)
	type why = statistic.Withholding
	kinds := func(k ...governance.GroupKind) *governance.GroupFilter { return &governance.GroupFilter{Kinds: k} }
	local, regional := governance.Local, governance.Regional
	for _, test := range []struct {
		name        string
		filter      *governance.GroupFilter
		period      governance.Period
		hours, rate why
	}{
		{"all", nil, year2025, "", ""},
		{"a filter that leaves nobody out", &governance.GroupFilter{Levels: []governance.Level{local}}, year2025, "", ""},
		{"the usual kinds by name", kinds(governance.Coalition, governance.Organization), year2025, "", ""},
		{"groups picked one by one", &governance.GroupFilter{Groups: []governance.ID{1000, 1001, 1002, 1003, 1004}}, year2025, statistic.FilterTooFine, statistic.FilterTooFine},
		{"groups picked by name", &governance.GroupFilter{Text: new("organisme")}, year2025, statistic.FilterTooFine, statistic.FilterTooFine},
		{"one kind more than usual", kinds(governance.Organization, governance.Coalition, governance.Roundtable), year2025, statistic.FilterTooFine, statistic.FilterTooFine},
		{"two levels", &governance.GroupFilter{Levels: []governance.Level{local, regional}}, year2025, statistic.FilterTooFine, statistic.FilterTooFine},
		{"two natures", &governance.GroupFilter{Natures: governance.Natures[:2]}, year2025, statistic.FilterTooFine, statistic.FilterTooFine},
		{"another year", nil, governance.YearPeriod(2024), "", ""},
		{"two years", nil, governance.Period{From: year2025.From, Until: governance.YearPeriod(2026).Until}, statistic.NotOneYear, statistic.NotOneYear},
		{"a year but a day", nil, governance.Period{From: year2025.From, Until: year2025.Until - 1}, statistic.NotOneYear, statistic.NotOneYear},
		{"a year from its second day", nil, governance.Period{From: year2025.From + 1, Until: year2025.Until + 1}, statistic.NotOneYear, statistic.NotOneYear},
		{"all but three coalitions", kinds(governance.Organization), year2025, statistic.TooFew, ""},
		{"three coalitions", kinds(governance.Coalition), year2025, statistic.TooFew, statistic.TooFew},
		{"one table", kinds(governance.Roundtable), year2025, statistic.TooFew, statistic.TooFew},
		{"nobody", &governance.GroupFilter{Levels: []governance.Level{regional}}, year2025, "", ""},
	} {
		s := sharingOf(t, seenBy(access.Anyone(), f), test.filter, test.period)
		for of, want := range map[governance.SharedQuantity]why{governance.SharedHours: test.hours, governance.SharedRate: test.rate} {
			d := s.Distribution(of)
			if got := deref(d.Withheld); got != want || want != "" && (d.Gini != nil || d.Mean != nil || d.Quartiles != nil) {
				t.Errorf("%s, %s: %q, want %q: %+v", test.name, of, got, want, d)
			}
			if asked := want == statistic.NotOneYear || want == statistic.FilterTooFine; asked && (d.Counted != nil || d.LeftOut != nil || s.Incomplete() != nil) {
				t.Errorf("%s, %s: counts of a question that is not taken", test.name, of)
			}
		}
		if s.Distribution(governance.SharedSeats).Counted == nil {
			t.Errorf("%s: seats are not told", test.name)
		}
		if all := sharingOf(t, viewOf(f), test.filter, test.period); all.Withheld() != nil || all.Counted() == nil || all.Incomplete() == nil {
			t.Errorf("%s: who may see the facts gets %+v", test.name, all.Distribution(governance.SharedHours))
		}
	}
}

// TestSharingBesideWhatTheReaderSees: who may see the facts of some of the
// groups can take them out: the others have to be five, too.
func TestSharingBesideWhatTheReaderSees(t *testing.T) {
	f := crowd(24)
	seeing := func(organizations, coalitions int) access.Actor {
		p := access.Person{Account: 900}
		for i := range governance.ID(organizations) {
			p.Grants = append(p.Grants, governance.RoleGrant{Account: 900, Role: governance.RoleViewer, Group: 1000 + i})
		}
		for i := range governance.ID(coalitions) {
			p.Grants = append(p.Grants, governance.RoleGrant{Account: 900, Role: governance.RoleViewer, Group: 2000 + i})
		}
		return access.Of(p, today)
	}
	for _, test := range []struct {
		organizations, coalitions int
		told, whole               bool
	}{{0, 0, true, false}, {19, 3, true, false}, {20, 3, false, false}, {23, 3, false, false}, {24, 3, true, true}} {
		s := sharingOf(t, seenBy(seeing(test.organizations, test.coalitions), f), nil, year2025)
		if (s.GiniHours() != nil) != test.told || s.Suppressed() == test.whole {
			t.Errorf("%d and %d seen: Gini %v, suppressed %t", test.organizations, test.coalitions, show(s.GiniHours()), s.Suppressed())
		}
	}
}

// TestSharingIsTheReadersOwn: what one reader may see does not pass to the
// next, whoever asks first.
func TestSharingIsTheReadersOwn(t *testing.T) {
	one := network.Build(1, crowd(24))
	for _, actor := range []access.Actor{access.Deployment(), access.Anyone(), access.Deployment(), access.Anyone()} {
		for _, filter := range []*governance.GroupFilter{nil, {Kinds: []governance.GroupKind{governance.Organization}}} {
			again := sharingOf(t, shownTo(one, actor), filter, year2025)
			fresh := sharingOf(t, seenBy(actor, crowd(24)), filter, year2025)
			if diff := cmp.Diff(fresh.Distribution(governance.SharedHours), again.Distribution(governance.SharedHours)); diff != "" {
				t.Errorf("%s:\n%s", actor.Name, diff)
			}
		}
	}
}

// TestQuestionsThatOverlap: 20 groups of nearly one size have two topics, a
// large one has only the first, a usual one only the second. Neither topic is a
// part of the other, and yet the two answers would tell of the large one.
func TestQuestionsThatOverlap(t *testing.T) {
	f := governance.Facts{Topics: []governance.Topic{{Record: is(networktest.Wide)}, {Record: is(networktest.Akin)}}}
	add := func(hours float64, topics ...governance.ID) {
		id := governance.ID(100 + len(f.Groups))
		f.Groups = append(f.Groups, governance.Group{Record: is(id), Kind: governance.Organization, Topics: topics})
		f.Representations = append(f.Representations, governance.Representation{Record: is(1000 + id), Group: id, Date: year2025.From, Hours: hours})
	}
	for i := range 20 {
		add(float64(52+i%7), networktest.Wide, networktest.Akin)
	}
	for range 12 {
		add(100)
	}
	add(56, networktest.Akin)
	told := func(topic governance.ID) bool {
		return sharingOf(t, seenBy(access.Anyone(), f), &governance.GroupFilter{Topics: []governance.ID{topic}}, year2025).Withheld() == nil
	}
	add(60, networktest.Wide)
	if !told(networktest.Wide) || !told(networktest.Akin) {
		t.Error("the rounding hides 60 hours, and yet nothing is told")
	}
	f.Representations[len(f.Representations)-1].Hours = 880
	if told(networktest.Wide) || told(networktest.Akin) {
		t.Error("both answers tell of 880 hours")
	}
}
