package governance

// VoiceKind is how an organization is heard at a body.
type VoiceKind string

// The kinds of voice (DOMAIN §4).
const (
	VoiceMultiple VoiceKind = "MULTIPLE" // through two groups or more
	VoiceSingle   VoiceKind = "SINGLE"   // through one
	VoicePresumed VoiceKind = "PRESUMED" // through none, unless a fact that may have ended goes on
	VoiceNone     VoiceKind = "NONE"
)
