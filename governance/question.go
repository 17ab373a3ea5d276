package governance

// DuplicateReason is why two groups may be one.
type DuplicateReason string

// The reasons why two groups may be one.
const (
	SameIdentifier DuplicateReason = "IDENTIFIER"
	SameName       DuplicateReason = "NAME"
	SameAcronym    DuplicateReason = "ACRONYM"
	RunTogether    DuplicateReason = "RUN_TOGETHER"
)

// EdgeKind says what connects two groups.
type EdgeKind string

// The kinds of connections (DOMAIN §5).
const (
	TenureEdge     EdgeKind = "TENURE"     // one holds a seat at the other, observers' seats included
	MembershipEdge EdgeKind = "MEMBERSHIP" // one is a full member of the other
)

// GroupFilter says which groups are meant; an empty list does not filter.
type GroupFilter struct {
	Groups      []ID
	Kinds       []GroupKind
	Natures     []Nature
	Levels      []Level
	Topics      []ID    // a topic matches its narrower ones
	Territories []ID    // a territory matches those inside it
	Text        *string // each word begins a word of the name or acronym
}

// IsEmpty reports whether the filter leaves nothing out.
func (f *GroupFilter) IsEmpty() bool {
	return len(f.Groups)+len(f.Kinds)+len(f.Natures)+len(f.Levels)+len(f.Topics)+len(f.Territories) == 0 && f.Text == nil
}

// OverlapBasis says whose presence at two bodies is compared.
type OverlapBasis string

// The bases of an overlap (DOMAIN §5).
const (
	Seated   OverlapBasis = "SEATED"   // the groups that sit
	Expanded OverlapBasis = "EXPANDED" // the organizations that are heard
)

// ReliefKeep says which voices a relief must keep.
type ReliefKeep string

// The voices to keep (DOMAIN §6). A presumed voice counts as lost.
const (
	KeepEveryVoice       ReliefKeep = "EVERY_VOICE"        // no organization loses its last voice at a body
	KeepEveryDirectVoice ReliefKeep = "EVERY_DIRECT_VOICE" // and none stops sitting there by itself
)

// ReliefAction is what a group may do with a seat.
type ReliefAction string

// The actions: leave a seat, or ask another group to take it over.
const (
	LeaveIt    ReliefAction = "LEAVE"
	HandItOver ReliefAction = "HAND_OVER"
)

// SearchField is which text of a group a search met.
type SearchField string

// The texts that a search meets, in the order of its answers.
const (
	FieldAcronym     SearchField = "ACRONYM"
	FieldName        SearchField = "NAME"
	FieldFormerName  SearchField = "FORMER_NAME"
	FieldDescription SearchField = "DESCRIPTION"
)

// SharedQuantity is a quantity that is shared among groups.
type SharedQuantity string

// The quantities that are shared.
const (
	SharedSeats SharedQuantity = "SEATS"
	SharedHours SharedQuantity = "HOURS"
	SharedRate  SharedQuantity = "RATE"
)

// VoiceKind is how an organization is heard at a body.
type VoiceKind string

// The kinds of voice (DOMAIN §4).
const (
	VoiceMultiple VoiceKind = "MULTIPLE" // through two groups or more
	VoiceSingle   VoiceKind = "SINGLE"   // through one
	VoicePresumed VoiceKind = "PRESUMED" // through none, unless a fact that may have ended goes on
	VoiceNone     VoiceKind = "NONE"
)
