package command_test

import (
	"testing"

	"tablee/governance"
	"tablee/governance/command"
)

func TestCreateSeat(t *testing.T) {
	c := command.CreateSeat{Request: request(), Body: body, Constituency: "community", Voting: true, Votes: 2, Population: new(900), Interval: command.Interval{Since: date("2025-03")}}
	s := written(t, c).Seats[0]
	if s.ID != c.Object() || s.Body != body || s.Standing != governance.SeatMember || !s.Voting || s.Votes != 2 || *s.Population != 900 || s.Since != date("2025-03") {
		t.Errorf("%+v", s)
	}
	c.Until, c.EndUnknown = date("2026"), true
	areRefused(t, refused{"an end that is known and is not", c, "until", "endKnownAndUnknown"})
}

func TestAbolishSeat(t *testing.T) {
	s := written(t, command.AbolishSeat{Edit: edit(7), Seat: seat, Ending: command.Ending{On: date("2025-06-01"), Reason: governance.LocalizedText{Fr: "refonte"}}}).Seats[0]
	if s.Until != date("2025-06-01") || s.EndReason.Fr != "refonte" || s.Body != body {
		t.Errorf("%+v", s)
	}
	areRefused(t,
		refused{"a version that is past", command.AbolishSeat{Edit: edit(6), Seat: seat, Ending: command.Ending{On: date("2025")}}, "expectedVersion", "conflict"},
		refused{"no such seat", command.AbolishSeat{Edit: edit(7), Seat: unknown, Ending: command.Ending{On: date("2025")}}, "seat", "unknownReference"},
		refused{"no end", command.AbolishSeat{Edit: edit(7), Seat: seat}, "on", "endRequired"},
		refused{"two ends", command.AbolishSeat{Edit: edit(7), Seat: seat, Ending: command.Ending{On: date("2025"), EndUnknown: true}}, "on", "endKnownAndUnknown"},
	)
}

func TestTakeSeat(t *testing.T) {
	c := command.TakeSeat{Request: request(), Seat: freeSeat, Holder: other, Delegates: 2, TravelHours: new(0.5), RequiredBy: "entente", Interval: command.Interval{Since: date("2025")}}
	got := written(t, c).Tenures[0]
	if got.ID != c.Object() || got.Seat != freeSeat || got.Holder != other || got.Delegates != 2 || *got.TravelHours != 0.5 || got.PrepHours != nil || got.RequiredBy != "entente" {
		t.Errorf("%+v", got)
	}
	c.EndUnknown, c.Until = true, date("2026")
	areRefused(t, refused{"an end that is known and is not", c, "until", "endKnownAndUnknown"})
}

func TestLeaveSeat(t *testing.T) {
	got := written(t, command.LeaveSeat{Edit: edit(7), Tenure: tenure, By: command.BodySide, Ending: command.Ending{On: date("2025-09-01")}}).Tenures[0]
	if got.Until != date("2025-09-01") || got.RequiredBy != "entente" || got.BodyWord.Says != governance.SaysEnded || got.HolderWord.Says != "" {
		t.Errorf("%+v", got)
	}
	unknownEnd := written(t, command.LeaveSeat{Edit: edit(7), Tenure: tenure, Ending: command.Ending{EndUnknown: true, LastSeen: date("2025-01")}}).Tenures[0]
	if !unknownEnd.Ended || unknownEnd.LastSeen != date("2025-01") || !unknownEnd.Until.IsZero() {
		t.Errorf("%+v", unknownEnd)
	}
	earlier := written(t, command.LeaveSeat{Edit: edit(7), Tenure: pastTenure, Ending: command.Ending{On: date("2020-06")}}).Tenures[0]
	if earlier.Until != date("2020-06") {
		t.Errorf("an end brought forward: %+v", earlier)
	}
	areRefused(t,
		refused{"an end put back", command.LeaveSeat{Edit: edit(7), Tenure: pastTenure, Ending: command.Ending{On: date("2021-02-01")}}, "on", "alreadyEnded"},
		refused{"the same end again", command.LeaveSeat{Edit: edit(7), Tenure: pastTenure, Ending: command.Ending{On: date("2021-01-01")}}, "on", "alreadyEnded"},
		refused{"an end that was known", command.LeaveSeat{Edit: edit(7), Tenure: pastTenure, Ending: command.Ending{EndUnknown: true}}, "on", "alreadyEnded"},
		refused{"a version that is past", command.LeaveSeat{Edit: edit(1), Tenure: tenure, Ending: command.Ending{On: date("2025")}}, "expectedVersion", "conflict"},
		refused{"no such tenure", command.LeaveSeat{Edit: edit(7), Tenure: seat, Ending: command.Ending{On: date("2025")}}, "tenure", "unknownReference"},
	)
}

func TestHandOverSeat(t *testing.T) {
	c := command.HandOverSeat{Edit: edit(7), Tenure: tenure, To: other, On: today}
	got := written(t, c).Tenures
	left, taken := got[0], got[1]
	if left.ID != tenure || left.Until != governance.PartialDateOf(today) || left.RequiredBy == "" || left.PrepHours == nil {
		t.Errorf("left: %+v", left)
	}
	if taken.ID != c.Object() || taken.Holder != other || taken.Seat != seat || taken.Since != left.Until || taken.Delegates != 2 || taken.PrepHours != nil || taken.RequiredBy != "" {
		t.Errorf("taken: %+v", taken)
	}
	rest := written(t, command.HandOverSeat{Edit: edit(7), Tenure: pastTenure, To: holder, On: governance.NewDate(2020, 6, 1)}).Tenures
	if rest[0].Until != date("2020-06-01") || rest[1].Until != date("2021-01-01") {
		t.Errorf("the rest of a term: %+v", rest)
	}
	areRefused(t,
		refused{"to the holder itself", command.HandOverSeat{Edit: edit(7), Tenure: tenure, To: holder, On: today}, "to", "handedToHolder"},
		refused{"after it ended", command.HandOverSeat{Edit: edit(7), Tenure: pastTenure, To: holder, On: today}, "on", "alreadyEnded"},
		refused{"a version that is past", command.HandOverSeat{Edit: edit(8), Tenure: tenure, To: other, On: today}, "expectedVersion", "conflict"},
		refused{"no such tenure", command.HandOverSeat{Edit: edit(7), Tenure: unknown, To: other, On: today}, "tenure", "unknownReference"},
	)
}

func TestDeclareSupport(t *testing.T) {
	onSeat := command.Supported{Seat: new(seat)}
	c := command.DeclareSupport{Declaration: anew(), On: onSeat, Kind: governance.Honorarium, Interval: command.Interval{Since: date("2025")}}
	if got := written(t, c).Supports[0]; got.ID != c.Object() || got.On != seat || got.Kind != governance.Honorarium {
		t.Errorf("%+v", got)
	}
	onTenure := command.Supported{Tenure: new(tenure)}
	right := written(t, command.DeclareSupport{Declaration: putRight(7), Support: support, On: onTenure, Kind: governance.NoSupport}).Supports[0]
	if right.ID != support || right.Kind != governance.NoSupport || !right.Since.IsZero() {
		t.Errorf("put right: %+v", right)
	}
	areRefused(t,
		refused{"neither tenure nor seat", command.DeclareSupport{Declaration: anew()}, "on", "exactlyOne"},
		refused{"both", command.DeclareSupport{Declaration: anew(), On: command.Supported{Tenure: new(tenure), Seat: new(seat)}}, "on", "exactlyOne"},
		refused{"a seat where a tenure is named", command.DeclareSupport{Declaration: anew(), On: command.Supported{Tenure: new(seat)}}, "on.tenure", "unknownReference"},
		refused{"no such seat", command.DeclareSupport{Declaration: anew(), On: command.Supported{Seat: new(unknown)}}, "on.seat", "unknownReference"},
		refused{"from the same day", command.DeclareSupport{Declaration: anew(), On: onTenure, Interval: command.Interval{Since: date("2021")}}, "since", "alreadyDeclared"},
		refused{"of something else", command.DeclareSupport{Declaration: putRight(7), Support: support, On: onSeat}, "support", "unknownReference"},
		refused{"a version without a record", command.DeclareSupport{Declaration: putRight(7), On: onSeat}, "support", "versionOfNothing"},
		refused{"a record without a version", command.DeclareSupport{Declaration: anew(), Support: support, On: onTenure}, "expectedVersion", "inputRequired"},
		refused{"a version that is past", command.DeclareSupport{Declaration: putRight(6), Support: support, On: onTenure}, "expectedVersion", "conflict"},
	)
}
