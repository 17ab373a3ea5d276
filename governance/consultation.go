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

// Consultation is that somebody consults on a decision. Once recorded it is
// public, but for its drafts that are not (DOMAIN §8, §11). Dates, and who
// initiated it, may be unknown. The interval is when contributions are taken.
type Consultation struct {
	Record
	Identifiers       []Identifier
	Title             LocalizedText
	Initiator         ID            // 0: unknown
	Decision          LocalizedText // what it feeds
	Claimed, Observed Influence     // "": unknown
	Topics            []ID          // its themes
	Territories       []ID
	FromSource        bool // made from a source, not by the initiator
	Interval

	Drafts     []Draft
	Mechanisms []ConsultationMechanism

	// What the record holds all of: where it does not, the measures that need
	// it are not known.
	AllInvited, AllLinked, AllAnswers bool
}

// Draft is a version of what is consulted on, and how far the consultation
// went on it.
type Draft struct {
	Title     LocalizedText
	Published PartialDate
	Public    bool
	Observed  Influence // "": unknown
	Reading   bool      // a reading of the source was needed
}

// ConsultationMechanism is one way in which it is consulted, from its
// announcement on. Its identity tells it from the others of the consultation.
type ConsultationMechanism struct {
	ID        ID
	Kind      Mechanism
	Title     LocalizedText
	Announced PartialDate
	Languages []Language
	Interval
}

// Mechanism is the mechanism of an identity; nil when there is none.
func (c *Consultation) Mechanism(id ID) *ConsultationMechanism {
	for i := range c.Mechanisms {
		if c.Mechanisms[i].ID == id {
			return &c.Mechanisms[i]
		}
	}
	return nil
}

// InvitationAnswer is what an invited group answered.
type InvitationAnswer string

// The answers to an invitation; one without any is open.
const (
	InvitationAccepted InvitationAnswer = "ACCEPTED"
	InvitationDeclined InvitationAnswer = "DECLINED"
)

// InvitationAnswers lists the answers to an invitation.
var InvitationAnswers = []InvitationAnswer{InvitationAccepted, InvitationDeclined}

// ConsultationInvitation is that a group was asked for hours. Nobody is
// asked twice by one consultation.
type ConsultationInvitation struct {
	Record
	Consultation, Group ID
	Sent                PartialDate
	Hours               *float64 // asked; nil: not known
	Answer              InvitationAnswer
	Answered            PartialDate
	Declared            *float64 // hours that the group says it costs; nil: those asked
}
