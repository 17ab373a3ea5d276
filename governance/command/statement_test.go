package command_test

import (
	"slices"
	"testing"

	"tablee/governance"
	"tablee/governance/command"
)

func issued() command.IssueStatement {
	return command.IssueStatement{
		Request: request(), Title: text("Lettre"), Text: text("Nous demandons…"), On: date("2025-09-30"), Position: governance.PositionOpposes,
		Consultation: closed, DenouncesAbsence: true,
		Signatories: []command.Signing{{Group: holder}, {Function: text("chercheuse"), Affiliation: text("université")}},
	}
}

func TestIssueStatement(t *testing.T) {
	effect, err := issued().Apply(moment())
	if err != nil {
		t.Fatal(err)
	}
	got, signed := effect.Writes.Statements[0], effect.Writes.Signatures
	if got.ID != issued().Object() || got.Title != text("Lettre") || got.Position != governance.PositionOpposes || got.Consultation != closed || !got.DenouncesAbsence || got.On != date("2025-09-30") {
		t.Errorf("written: %+v", got)
	}
	if len(signed) != 2 || signed[0].Statement != got.ID || signed[0].Group != holder || signed[0].On != got.On || signed[1].Function != text("chercheuse") || effect.Places[signed[1].ID] != "signatories[1]" {
		t.Errorf("signed: %+v, at %v", signed, effect.Places)
	}
	areLawful(t, issued(), command.IssueStatement{Request: request(), Title: text("Lettre")})
	twice, nothing, strange, both := issued(), issued(), issued(), issued()
	twice.Signatories[1] = command.Signing{Group: holder}
	nothing.Consultation, strange.Topics = 0, []governance.ID{unknown}
	both.Signatories[1].Group = other
	areRefused(t, refused{"a group that signs twice", twice, "signatories[1].group", "alreadySigned"})
	areBroken(t,
		refused{"the absence of no consultation", nothing, "consultation", "unknownReference"},
		refused{"no such topic", strange, "topics", "unknownReference"},
		refused{"a group and a person at once", both, "group", "exactlyOne"},
	)
}

func TestSignStatement(t *testing.T) {
	sign := func(of governance.ID, who command.Signing) command.SignStatement {
		return command.SignStatement{Request: request(), Statement: of, Signing: who, On: date("2025-10")}
	}
	c := sign(statement, command.Signing{Group: other})
	got := written(t, c).Signatures
	if len(got) != 1 || got[0].ID != c.Object() || got[0].Statement != statement || got[0].Group != other || got[0].On != date("2025-10") {
		t.Errorf("written: %+v", got)
	}
	areLawful(t, c, sign(statement, command.Signing{Function: text("médecin"), Affiliation: text("clinique")}))
	areRefused(t, refused{"who has signed", sign(statement, command.Signing{Group: holder}), "group", "alreadySigned"})
	areBroken(t,
		refused{"nobody", sign(statement, command.Signing{Affiliation: text("clinique")}), "group", "exactlyOne"},
		refused{"no such group", sign(statement, command.Signing{Group: unknown}), "group", "unknownReference"},
		refused{"no such statement", sign(unknown, command.Signing{Group: other}), "statement", "unknownReference"},
	)
}

// TestDuplicatesThatSignedAndWereAsked: a signature that both have alike is
// kept once, and what only the duplicate did passes to the kept group.
func TestDuplicatesThatSignedAndWereAsked(t *testing.T) {
	at := moment()
	at.Signatures = append(at.Signatures, governance.Signature{Record: record(unknown), Statement: statement, Group: other})
	effect, err := command.MergeDuplicateGroups{Edit: edit(7), Keep: other, Duplicate: holder}.Apply(at)
	if err != nil {
		t.Fatal(err)
	}
	if len(effect.Writes.Signatures) != 0 || !slices.Equal(effect.Writes.Voided, []governance.ID{holder, signature}) {
		t.Errorf("signatures %+v, voided %v", effect.Writes.Signatures, effect.Writes.Voided)
	}
	if i, x := effect.Writes.ConsultationInvitations, effect.Writes.Contributions; len(i) != 1 || i[0].Group != other || len(x) != 1 || x[0].Group != other {
		t.Errorf("invitations %+v, contributions %+v", i, x)
	}
}
