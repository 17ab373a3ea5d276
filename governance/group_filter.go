package governance

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
