package governance

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
