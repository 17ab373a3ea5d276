package web

// What the queries ask for, as the API answers it. A text that is null there is
// empty here.

// localized is a text in the reader's language, or in the other when it is
// missing.
type localized struct {
	Text     string
	Language string // FR or EN
}

// Tag is the language of the text, as HTML writes it.
func (t localized) Tag() string {
	if t.Language == "EN" {
		return string(english)
	}
	return string(french)
}

// named is a group as a link shows it.
type named struct {
	ID      string
	Kind    string
	Nature  string
	Name    localized
	Acronym string
}

// Shape is what the group is drawn as: its kind, except that a Nation is in no
// category.
func (g named) Shape() string {
	if g.Nature == "NATION" {
		return "NATION"
	}
	return g.Kind
}

type territory struct {
	Name         localized
	Scheme, Code string
}

type interval struct {
	Since, Until, SinceText, UntilText, LastSeen string
	EndUnknown                                   bool
	On                                           string
}

type confirmation struct {
	By named
	On string
}

type labelled struct{ Label localized }

// list is a page of a list.
type list[T any] struct {
	TotalCount int
	PageInfo   struct {
		HasNextPage, HasPreviousPage bool
		EndCursor                    string
	}
	Nodes []T
}

type membership struct {
	Standing string
	Mandate  struct {
		Scope  string
		Topics []labelled
	}
	Interval      interval
	InForce       string
	Uncertain     bool
	Group, Member named
}

type post struct {
	Constituency string
	Standing     string
	Voting       bool
	Body         named
}

type seat struct {
	post
	Vacant    bool
	Tenure    *tenure
	Uncertain bool
}

type tenure struct {
	Holder     named
	Seat       post
	Interval   interval
	InForce    string
	RequiredBy string
	Uncertain  bool
}

type successionLink struct {
	Group     named
	On        string
	Uncertain bool
}

type cadence struct {
	MeetingsPerYear, HoursPerMeeting, PrepHours, TravelHours *float64
	Uncertain                                                bool
}
