package network

import (
	"tablee/governance"
	"tablee/governance/access"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
)

// View is the network as one actor sees it, in one language, on one date. It
// is made once per operation: all the fields of an answer speak of the same
// moment, and what the actor has no right to is left out here, where the data
// is, never afterwards.
type View struct {
	net      *snapshot.Network
	actor    access.Actor
	language governance.Language
	today    governance.Date
	trail    *sight.Trail // what was shown to the actor; nil: nobody is to be told

	staleAfter int // days after which a side's word is old; 0: never
}

// NewView returns the network as the actor sees it. today is the date that a
// question without a date speaks of.
func NewView(n *Network, actor access.Actor, language governance.Language, today governance.Date) *View {
	v := &View{net: n.snap, actor: actor, language: language, today: today}
	if actor.Person != nil {
		v.trail = sight.NewTrail()
	}
	return v
}

// StaleAfter is the same view, in which a side's word on a fact is old after
// some days; 0: it never is.
func (v *View) StaleAfter(days int) *View {
	next := *v
	next.staleAfter = days
	return &next
}

// Over is the same view of another moment of the network.
func (v *View) Over(n *Network) *View { return v.over(n.snap) }

func (v *View) over(n *snapshot.Network) *View {
	next := *v
	next.net = n
	return &next
}

// Today is the date that a question without a date speaks of.
func (v *View) Today() governance.Date { return v.today }

// Version is the ledger version that the view shows.
func (v *View) Version() int32 { return v.net.Version() }

// Language is the language of the operation.
func (v *View) Language() governance.Language { return v.language }

// Actor is who is asking.
func (v *View) Actor() access.Actor { return v.actor }

// sight says what the reader may see, and notes it.
func (v *View) sight() sight.Reader {
	return sight.Reader{Network: v.net, Actor: v.actor, Trail: v.trail}
}

// unnoted says what the reader may see, for what is worked out on the way and
// not shown. No handle can be made of it.
func (v *View) unnoted() sight.Reader { return sight.New(v.net, v.actor) }

// maySee reports whether the reader sees a kind of private fact of a group, at
// a body unless that is 0, and notes that it is shown.
func (v *View) maySee(fact access.Private, owner, body governance.ID) bool {
	return v.sight().Sees(access.Object{Owner: owner, Fact: fact, Body: body})
}

// date is the date that a question speaks of: its own, else today.
func (v *View) date(on *governance.Date) governance.Date {
	if on != nil {
		return *on
	}
	return v.today
}

// ranking is the order of names in the language of the view.
func (v *View) ranking() snapshot.Ranking { return v.net.Names.In(v.language) }

func (v *View) text(t governance.LocalizedText) LocalizedText { return LocalizedText{t, v.language} }

// LocalizedText is a text in two languages, read by somebody.
type LocalizedText struct {
	governance.LocalizedText
	reader governance.Language
}

// Fr is the French text; nil when there is none.
func (t LocalizedText) Fr() *string { return orNil(t.LocalizedText.Fr) }

// En is the English text; nil when there is none.
func (t LocalizedText) En() *string { return orNil(t.LocalizedText.En) }

// Text is the text in the language asked for, the reader's unless given, or
// in the other language when it is missing.
func (t LocalizedText) Text(language *governance.Language) string {
	return t.In(t.wanted(language))
}

// Language is the language in which Text answers the reader.
func (t LocalizedText) Language() governance.Language {
	if t.reader == governance.English && t.LocalizedText.En != "" || t.LocalizedText.Fr == "" {
		return governance.English
	}
	return governance.French
}

func (t LocalizedText) wanted(language *governance.Language) governance.Language {
	if language != nil {
		return *language
	}
	return t.reader
}

func orNil[S ~string](s S) *S {
	if s == "" {
		return nil
	}
	return &s
}
