package command_test

import (
	"slices"
	"testing"

	"tablee/governance"
	"tablee/governance/command"
)

func contributed() command.Contribute {
	return command.Contribute{
		Request: request(), Consultation: consultation, Group: other, Title: text("Mémoire"), Mechanism: mechanism, Language: governance.French,
		Position: governance.PositionReserves, Hours: new(6.0), On: date("2025-09-20"),
	}
}

func TestContribute(t *testing.T) {
	c := contributed()
	got := written(t, c).Contributions
	if len(got) != 1 || got[0].ID != c.Object() || got[0].Consultation != consultation || got[0].Group != other || got[0].Individuals != 0 || got[0].Title != c.Title ||
		got[0].Mechanism != mechanism || got[0].Language != governance.French || got[0].Position != governance.PositionReserves || *got[0].Hours != 6 || got[0].On != c.On {
		t.Errorf("written: %+v", got)
	}
	counted := command.Contribute{Request: request(), Consultation: closed, Individuals: 12}
	areLawful(t, c, counted)
	both, neither, elsewhere, undated, late, gone, nobody := contributed(), contributed(), contributed(), contributed(), contributed(), contributed(), contributed()
	both.Individuals, neither.Group = 3, 0
	elsewhere.Consultation, elsewhere.On = closed, date("2024-10-01")
	undated.On, late.On = governance.PartialDate{}, date("2025-12-01")
	gone.Consultation, nobody.Group = unknown, unknown
	areBroken(t,
		refused{"of a group and of people", both, "group", "exactlyOne"},
		refused{"of nobody", neither, "group", "exactlyOne"},
		refused{"by a mechanism of another consultation", elsewhere, "mechanism", "unknownReference"},
		refused{"without a date, told by the initiator", undated, "on", "contributionDate"},
		refused{"after the closing", late, "on", "contributionAfterClosing"},
		refused{"no such consultation", gone, "consultation", "unknownReference"},
		refused{"no such group", nobody, "group", "unknownReference"},
	)
}

func TestRecordObservation(t *testing.T) {
	c := command.RecordObservation{Request: request(), Consultation: consultation, Code: "C4", Theme: text("logement"), Text: text("constat"), Contributions: []governance.ID{contribution, contribution}}
	got := written(t, c).Observations
	if len(got) != 1 || got[0].ID != c.Object() || got[0].Consultation != consultation || got[0].Code != "C4" || got[0].Theme != c.Theme || got[0].Text != c.Text || !slices.Equal(got[0].Contributions, []governance.ID{contribution}) {
		t.Errorf("written: %+v", got)
	}
	areLawful(t, c)
	elsewhere, gone := c, c
	elsewhere.Contributions, gone.Consultation, gone.Contributions = []governance.ID{contributionToClosed}, unknown, nil
	areBroken(t,
		refused{"said to another consultation", elsewhere, "contributions", "unknownReference"},
		refused{"no such consultation", gone, "consultation", "unknownReference"},
	)
}

// TestLinkObservation adds links, and takes none away.
func TestLinkObservation(t *testing.T) {
	at := moment()
	added := governance.Contribution{Record: record(unknown), Consultation: consultation, Individuals: 2, On: date("2025-09-11")}
	at.Contributions = append(at.Contributions, added)
	effect, err := command.LinkObservation{Edit: edit(7), Observation: observation, Contributions: []governance.ID{unknown, contribution}}.Apply(at)
	if err != nil || !slices.Equal(effect.Writes.Observations[0].Contributions, []governance.ID{contribution, unknown}) {
		t.Errorf("%+v, %v", effect.Writes, err)
	}
	if !slices.Equal(at.Observations[0].Contributions, []governance.ID{contribution}) {
		t.Error("the record that was read is changed")
	}
	link := func(version int, of, to governance.ID) command.Command {
		return command.LinkObservation{Edit: edit(version), Observation: of, Contributions: []governance.ID{to}}
	}
	areRefused(t,
		refused{"a version that is past", link(6, observation, contribution), "expectedVersion", "conflict"},
		refused{"no such observation", link(7, unknown, contribution), "observation", "unknownReference"},
	)
	areBroken(t, refused{"said to another consultation", link(7, observation, contributionToClosed), "contributions", "unknownReference"})
}
