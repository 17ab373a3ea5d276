package command_test

import (
	"slices"
	"testing"

	"tablee/governance"
	"tablee/governance/command"
)

func ofConsultation(version int) command.ConsultationEdit {
	return command.ConsultationEdit{Edit: edit(version), Consultation: consultation}
}

func opened() command.OpenConsultation {
	return command.OpenConsultation{
		Request: request(), Title: text("Avis"), Initiator: body, Decision: text("le plan"), InfluenceClaimed: governance.InfluenceInvolve,
		Interval: command.Interval{Since: date("2025-10")}, Drafts: []command.Draft{{Title: text("version 1"), On: date("2025-09"), Public: true}},
		Mechanisms:  []command.Mechanism{{Kind: governance.Platform, Languages: []governance.Language{governance.French}}, {Kind: governance.Hearing}},
		Invitations: []command.Invited{{Group: holder, Hours: new(2.0), Sent: date("2025-09")}, {Group: other}},
	}
}

func TestOpenConsultation(t *testing.T) {
	effect, err := opened().Apply(moment())
	if err != nil {
		t.Fatal(err)
	}
	got := effect.Writes.Consultations[0]
	if got.ID != opened().Object() || got.Initiator != body || got.Claimed != governance.InfluenceInvolve || got.Observed != "" || got.Since != date("2025-10") ||
		len(got.Drafts) != 1 || !got.Drafts[0].Public || !got.AllInvited || !got.AllLinked || !got.AllAnswers {
		t.Errorf("written: %+v", got)
	}
	if m := got.Mechanisms; len(m) != 2 || m[0].ID == m[1].ID || m[0].Kind != governance.Platform || len(m[0].Languages) != 1 {
		t.Errorf("mechanisms: %+v", m)
	}
	i := effect.Writes.ConsultationInvitations
	if len(i) != 2 || i[0].Consultation != got.ID || i[0].Group != holder || *i[0].Hours != 2 || i[1].Hours != nil || i[0].Answer != "" || effect.Places[i[1].ID] != "invitations[1]" {
		t.Errorf("invitations: %+v, at %v", i, effect.Places)
	}
	twice, endless, backward, unordered := opened(), opened(), opened(), opened()
	twice.Invitations[1].Group = holder
	endless.Until, endless.EndUnknown = date("2026"), true
	backward.Mechanisms[1].Interval = command.Interval{Since: date("2026"), Until: date("2025")}
	unordered.Until = date("2025-01")
	areRefused(t,
		refused{"a group that is invited twice", twice, "invitations[1].group", "alreadyInvited"},
		refused{"an end known and unknown", endless, "until", "endKnownAndUnknown"},
		refused{"a mechanism that ends before it begins", backward, "mechanisms[1].until", "intervalOrder"},
	)
	nowhere, strange, nobody := opened(), opened(), opened()
	nowhere.Territories, strange.Topics, nobody.Initiator = []governance.ID{unknown}, []governance.ID{unknown}, unknown
	areBroken(t,
		refused{"it ends before it begins", unordered, "until", "intervalOrder"},
		refused{"no such territory", nowhere, "territories", "unknownReference"},
		refused{"no such topic", strange, "topics", "unknownReference"},
		refused{"no such initiator", nobody, "initiator", "unknownReference"},
	)
}

// TestARecordFromASourceIsNotComplete, unless it says so.
func TestARecordFromASourceIsNotComplete(t *testing.T) {
	c := opened()
	c.FromSource, c.AnswersComplete = true, new(true)
	if got := written(t, c).Consultations[0]; got.AllInvited || got.AllLinked || !got.AllAnswers {
		t.Errorf("%+v", got)
	}
}

func TestAddMechanism(t *testing.T) {
	way := command.Mechanism{Kind: governance.Questionnaire, Announced: date("2025-08"), Interval: command.Interval{Since: date("2025-09")}}
	before := moment().Consultations[0]
	got := written(t, command.AddMechanism{ConsultationEdit: ofConsultation(7), Mechanism: way}).Consultations[0]
	if len(got.Mechanisms) != 2 || got.Mechanisms[0].ID != mechanism || got.Mechanisms[1].Kind != governance.Questionnaire || got.Mechanisms[1].Announced != date("2025-08") {
		t.Errorf("%+v", got.Mechanisms)
	}
	if got.Interval != before.Interval || !slices.Equal(got.Drafts, before.Drafts) {
		t.Errorf("something else changed: %+v", got)
	}
	backward := way
	backward.Until = date("2025-01")
	areRefused(t,
		refused{"it ends before it begins", command.AddMechanism{ConsultationEdit: ofConsultation(7), Mechanism: backward}, "until", "intervalOrder"},
		refused{"a version that is past", command.AddMechanism{ConsultationEdit: ofConsultation(6), Mechanism: way}, "expectedVersion", "conflict"},
		refused{"no such consultation", command.AddMechanism{ConsultationEdit: command.ConsultationEdit{Edit: edit(7), Consultation: unknown}, Mechanism: way}, "consultation", "unknownReference"},
	)
}

// TestPublishDraft: the history does not note the title, which may be private.
func TestPublishDraft(t *testing.T) {
	c := command.PublishDraft{ConsultationEdit: ofConsultation(7), Draft: command.Draft{Title: text("version 2"), On: date("2025-10"), InfluenceObserved: governance.InfluenceInform}}
	effect, err := c.Apply(moment())
	if err != nil || !slices.Equal(effect.Fill, []string{consultation.String()}) {
		t.Fatalf("told %v, %v", effect.Fill, err)
	}
	want := governance.Draft{Title: text("version 2"), Published: date("2025-10"), Observed: governance.InfluenceInform}
	if got := effect.Writes.Consultations[0].Drafts; len(got) != 2 || got[1] != want {
		t.Errorf("%+v", got)
	}
	areRefused(t, refused{"a version that is past", command.PublishDraft{ConsultationEdit: ofConsultation(8)}, "expectedVersion", "conflict"})
}

func TestCloseConsultation(t *testing.T) {
	c := command.CloseConsultation{ConsultationEdit: ofConsultation(7), On: date("2025-11-01")}
	if got := written(t, c).Consultations[0]; got.Until != date("2025-11-01") || got.Observed != governance.InfluenceInform {
		t.Errorf("an end brought forward: %+v", got)
	}
	c.On, c.InfluenceObserved = date("2026-01-01"), governance.InfluenceNone
	if got := written(t, c).Consultations[0]; got.Until != date("2026-01-01") || got.Observed != governance.InfluenceNone {
		t.Errorf("an end put back: %+v", got)
	}
	past := command.ConsultationEdit{Edit: edit(7), Consultation: closed}
	areRefused(t,
		refused{"without a date", command.CloseConsultation{ConsultationEdit: ofConsultation(7)}, "on", "endRequired"},
		refused{"one that is over", command.CloseConsultation{ConsultationEdit: past, On: date("2026")}, "on", "alreadyEnded"},
		refused{"a version that is past", command.CloseConsultation{ConsultationEdit: ofConsultation(6), On: date("2026")}, "expectedVersion", "conflict"},
	)
	areBroken(t, refused{"before what was said", command.CloseConsultation{ConsultationEdit: ofConsultation(7), On: date("2025-09-10")}, "on", "contributionAfterClosing"})
}
