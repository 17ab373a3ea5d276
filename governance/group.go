package governance

// GroupKind says what a group mainly is. Groups of any kind may have members,
// seats, meetings and organs.
type GroupKind string

// The kinds of groups.
const (
	Organization GroupKind = "ORGANIZATION"
	Coalition    GroupKind = "COALITION"
	Roundtable   GroupKind = "ROUNDTABLE"
	Organ        GroupKind = "ORGAN"
)

// GroupKinds lists the kinds in the order of the documentation.
var GroupKinds = []GroupKind{Organization, Coalition, Roundtable, Organ}

// Nature says what an organization is in law or in its own eyes.
type Nature string

// The natures of groups.
const (
	Community   Nature = "COMMUNITY"
	Public      Nature = "PUBLIC"
	Municipal   Nature = "MUNICIPAL"
	Union       Nature = "UNION"
	Institution Nature = "INSTITUTION"
	Nation      Nature = "NATION"
)

// Natures lists the natures in the order of the documentation.
var Natures = []Nature{Community, Public, Municipal, Union, Institution, Nation}

// Level is the scale at which a group mainly acts.
type Level string

// The levels of groups.
const (
	Local    Level = "LOCAL"
	Regional Level = "REGIONAL"
	National Level = "NATIONAL"
)

// Levels lists the levels from the nearest to the widest.
var Levels = []Level{Local, Regional, National}

// Identifier names a record in a scheme of names: the number in a register, or
// the row of an imported file.
type Identifier struct{ Scheme, Value string }

// FormerName is a name that a group had until a date.
type FormerName struct {
	Name  LocalizedText
	Until PartialDate
}

// Service is a territory that a group serves, for an interval.
type Service struct {
	Territory ID
	Interval
}

// Group is anything that can be a member or hold a seat: an organization, a
// coalition, a roundtable, or an internal organ. Names and nature are not
// dated; former names are kept.
type Group struct {
	Record
	Kind        GroupKind
	Nature      Nature // "" when it is not known
	Level       Level  // "" when it is not known
	Name        LocalizedText
	Acronym     string
	FormerNames []FormerName
	Description LocalizedText // what the group is, in its own words
	Identifiers []Identifier
	Topics      []ID
	Home        ID // territory; 0 when it is not known
	Serves      []Service
	Within      ID   // the group that an organ belongs to; 0 for none
	Absorbed    []ID // identities of duplicates that were merged into it, and that now find it
	Interval         // founded, dissolved
	EndReason   LocalizedText
	Confirmed   PartialDate // by the group itself
}

// Key is the sort key of the group: its first identifier, else its identity. It
// makes orders repeatable.
func (g *Group) Key() string { return firstIdentifier(g.Identifiers, g.ID) }

func firstIdentifier(ids []Identifier, id ID) string {
	if len(ids) > 0 {
		return ids[0].Value
	}
	return id.String()
}
