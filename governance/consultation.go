package governance

// Influence is how far a consultation goes, from none to deciding together.
type Influence string

// The levels of influence, the lowest first.
const (
	InfluenceNone     Influence = "NONE"
	InfluenceInform   Influence = "INFORM"
	InfluenceConsult  Influence = "CONSULT"
	InfluenceInvolve  Influence = "INVOLVE"
	InfluenceCoDecide Influence = "CO_DECIDE"
)

// Influences lists the levels, the lowest first.
var Influences = []Influence{InfluenceNone, InfluenceInform, InfluenceConsult, InfluenceInvolve, InfluenceCoDecide}

// Consultation is the record of a consultation on a decision. It is public but
// for drafts that are not (DOMAIN §8, §11). Dates and the initiator may be
// unknown. The interval is the time in which contributions are taken.
type Consultation struct {
	Record
	Identifiers       []Identifier
	Title             LocalizedText
	Initiator         ID            // 0: unknown
	Decision          LocalizedText // the decision that it prepares
	Claimed, Observed Influence     // "": unknown
	Topics            []ID          // its themes
	Territories       []ID
	FromSource        bool // the record was made from a source, not by the initiator
	Interval

	Drafts     []Draft
	Mechanisms []ConsultationMechanism

	// Whether the record holds all invitations, all links and all answers. The
	// measures that need them are not known unless it does.
	AllInvited, AllLinked, AllAnswers bool
}

// Draft is a version of the text that is consulted on, with the influence that
// the consultation had on it.
type Draft struct {
	Title     LocalizedText
	Published PartialDate
	Public    bool
	Observed  Influence // "": unknown
	Reading   bool      // a reading of the source was needed
}

// ConsultationMechanism is one way of consulting, from its announcement on. Its
// identity tells it from others of the same consultation.
type ConsultationMechanism struct {
	ID        ID
	Kind      Mechanism
	Title     LocalizedText
	Announced PartialDate
	Languages []Language
	Interval
}

// Mechanism finds a mechanism by its identity; nil when there is none.
func (c *Consultation) Mechanism(id ID) *ConsultationMechanism {
	for i := range c.Mechanisms {
		if c.Mechanisms[i].ID == id {
			return &c.Mechanisms[i]
		}
	}
	return nil
}

// InvitationAnswer is the answer of an invited group.
type InvitationAnswer string

// The answers to an invitation. Without one it is open.
const (
	InvitationAccepted InvitationAnswer = "ACCEPTED"
	InvitationDeclined InvitationAnswer = "DECLINED"
)

// InvitationAnswers lists the answers to an invitation.
var InvitationAnswers = []InvitationAnswer{InvitationAccepted, InvitationDeclined}

// ConsultationInvitation is the invitation of a group to a consultation, for a
// number of hours. A consultation invites a group once.
type ConsultationInvitation struct {
	Record
	Consultation, Group ID
	Sent                PartialDate
	Hours               *float64 // asked; nil: not known
	Answer              InvitationAnswer
	Answered            PartialDate
	Declared            *float64 // hours that the group says it costs; nil: those asked
}
