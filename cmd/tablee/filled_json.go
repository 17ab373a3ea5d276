package main

// filledAnswer is what came of a set of files, as programs read it.
type filledAnswer struct {
	Path       string                     `json:"path"`
	Rows       int                        `json:"rows"`
	Files      []fileAnswer               `json:"files"`
	DryRun     bool                       `json:"dryRun"`
	Written    bool                       `json:"written"`
	Version    int32                      `json:"version"`
	Changes    map[recordKind]tallyAnswer `json:"changes"`
	Duplicates int                        `json:"duplicates"`
	Notices    []note                     `json:"notices"`
	Refusals   []note                     `json:"refusals"`
}

type fileAnswer struct {
	File string `json:"file"`
	Rows int    `json:"rows"`
}

type tallyAnswer struct {
	New     int `json:"new"`
	Changed int `json:"changed"`
}

// allFilled shows a program what came of several sets of files.
func (o *output) allFilled(all []*filled) error {
	answers := []filledAnswer{}
	for _, f := range all {
		answers = append(answers, o.filledAnswer(f))
	}
	return o.printJSON(answers)
}

func (o *output) filledAnswer(f *filled) filledAnswer {
	a := filledAnswer{
		Path: f.name, Rows: f.set.Rows, Files: []fileAnswer{}, DryRun: f.dryRun, Written: f.written, Version: f.version,
		Changes: map[recordKind]tallyAnswer{}, Duplicates: f.set.Duplicates(),
		Notices: noticesOf(f.set.Notices, o.reader), Refusals: refusalsOf(f.refusals, o.reader),
	}
	for _, file := range f.set.Files {
		a.Files = append(a.Files, fileAnswer{file.File, file.Rows})
	}
	for _, t := range f.tallies {
		a.Changes[t.kind] = tallyAnswer{t.new, t.changed}
	}
	return a
}
