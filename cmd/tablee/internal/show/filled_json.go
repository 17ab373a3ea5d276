package show

// filledAnswer is what came of a set of files, as programs read it.
type filledAnswer struct {
	Path       string                 `json:"path"`
	Rows       int                    `json:"rows"`
	Files      []fileAnswer           `json:"files"`
	DryRun     bool                   `json:"dryRun"`
	Written    bool                   `json:"written"`
	Version    int32                  `json:"version"`
	Changes    map[string]tallyAnswer `json:"changes"`
	Duplicates int                    `json:"duplicates"`
	Notices    []note                 `json:"notices"`
	Refusals   []note                 `json:"refusals"`
}

type fileAnswer struct {
	File string `json:"file"`
	Rows int    `json:"rows"`
}

type tallyAnswer struct {
	New     int `json:"new"`
	Changed int `json:"changed"`
}

// AllFilled shows a program what came of several sets of files.
func (o *Output) AllFilled(all []*Filled) error {
	answers := []filledAnswer{}
	for _, f := range all {
		answers = append(answers, o.filledAnswer(f))
	}
	return o.PrintJSON(answers)
}

func (o *Output) filledAnswer(f *Filled) filledAnswer {
	a := filledAnswer{
		Path: f.Name, Rows: f.Set.Rows, Files: []fileAnswer{}, DryRun: f.DryRun, Written: f.Written, Version: f.Version,
		Changes: map[string]tallyAnswer{}, Duplicates: f.Set.Duplicates(),
		Notices: noticesOf(f.Set.Notices, o.Reader), Refusals: refusalsOf(f.Refusals, o.Reader),
	}
	for _, file := range f.Set.Files {
		a.Files = append(a.Files, fileAnswer{file.File, file.Rows})
	}
	for _, t := range f.Tallies {
		a.Changes[t.kind.Plural()] = tallyAnswer{t.new, t.changed}
	}
	return a
}
