package command_test

import (
	"slices"
	"testing"

	"tablee/governance"
	"tablee/governance/command"
)

func ofAction(version int) command.ActionEdit {
	return command.ActionEdit{Edit: edit(version), Action: action}
}

func TestProposeAction(t *testing.T) {
	c := command.ProposeAction{
		Request: request(), Consultation: consultation, Code: "P2", Text: text("piste"), On: date("2025-09-20"),
		Observations: []governance.ID{observation, observation}, Contributions: []governance.ID{contribution},
	}
	got := written(t, c).ProposedActions
	if len(got) != 1 || got[0].ID != c.Object() || got[0].Consultation != consultation || got[0].Code != "P2" || got[0].Text != c.Text || got[0].Proposed != c.On ||
		!slices.Equal(got[0].Observations, []governance.ID{observation}) || !slices.Equal(got[0].Contributions, []governance.ID{contribution}) || got[0].Response != nil {
		t.Errorf("written: %+v", got)
	}
	areLawful(t, c)
	unheard, unsaid := c, c
	unheard.Consultation, unheard.Contributions = closed, nil
	unheard.Observations, unsaid.Contributions = []governance.ID{observation}, []governance.ID{contributionToClosed}
	gone := command.ProposeAction{Request: request(), Consultation: unknown}
	areBroken(t,
		refused{"heard in another consultation", unheard, "observations", "unknownReference"},
		refused{"said to another consultation", unsaid, "contributions", "unknownReference"},
		refused{"no such consultation", gone, "consultation", "unknownReference"},
	)
}

// TestRespond: a later answer replaces an earlier one, and a refusal gives its
// reason.
func TestRespond(t *testing.T) {
	c := command.Respond{ActionEdit: ofAction(7), Verdict: governance.VerdictRefused, Reason: text("budget"), On: date("2025-09")}
	got := written(t, c).ProposedActions[0]
	if got.ID != action || *got.Response != (governance.Response{Verdict: governance.VerdictRefused, Reason: text("budget"), On: date("2025-09")}) || len(got.Observations) != 1 {
		t.Errorf("%+v", got)
	}
	areLawful(t, c, command.Respond{ActionEdit: ofAction(7), Verdict: governance.VerdictPartly})
	areRefused(t,
		refused{"a version that is past", command.Respond{ActionEdit: ofAction(6)}, "expectedVersion", "conflict"},
		refused{"no such action", command.Respond{ActionEdit: command.ActionEdit{Edit: edit(7), Action: unknown}}, "action", "unknownReference"},
	)
	areBroken(t,
		refused{"refused without a reason", command.Respond{ActionEdit: ofAction(7), Verdict: governance.VerdictRefused}, "reason", "refusalReason"},
		refused{"a reason that the initiator does not give", command.Respond{ActionEdit: ofAction(7), Verdict: governance.VerdictRefused, ReasonNotGiven: true}, "reason", "refusalReason"},
		refused{"before it was proposed", command.Respond{ActionEdit: ofAction(7), Verdict: governance.VerdictAccepted, On: date("2025-09-14")}, "on", "answerBeforeProposal"},
	)
}

func TestAddMilestone(t *testing.T) {
	at := moment()
	at.ProposedActions[0].Milestones = []governance.Milestone{{Text: text("devis")}}
	effect, err := command.AddMilestone{ActionEdit: ofAction(7), Text: text("chantier"), On: date("2026")}.Apply(at)
	want := []governance.Milestone{{Text: text("devis")}, {Text: text("chantier"), On: date("2026")}}
	if err != nil || !slices.Equal(effect.Writes.ProposedActions[0].Milestones, want) {
		t.Errorf("%+v, %v", effect.Writes, err)
	}
	areRefused(t, refused{"a version that is past", command.AddMilestone{ActionEdit: ofAction(8)}, "expectedVersion", "conflict"})
}
