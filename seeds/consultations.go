package seeds

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"

	"tablee/governance"
)

// consultationsFile holds the consultations and statements of a folder: they
// have parts inside parts, which no CSV row has.
const consultationsFile = "consultations.json"

// pair is a text in French and English.
type pair []string

func (p pair) text() governance.LocalizedText {
	switch len(p) {
	case 0:
		return governance.LocalizedText{}
	case 1:
		return governance.LocalizedText{Fr: p[0]}
	}
	return governance.LocalizedText{Fr: p[0], En: p[1]}
}

type consultationsText struct {
	Consultations []consultationText
	Statements    []statementText
}

type consultationText struct {
	ID, Initiator, Source, Since, Until string
	Title, Decision                     pair
	Observed                            governance.Influence
	Topics, Territories                 []string
	Reading, AnswersComplete            bool
	Drafts                              []draftText
	Mechanisms                          []mechanismText
	Contributions                       []contributionText
	Observations, Actions               []findingText
}

type draftText struct {
	Title           pair
	On              string
	Public, Reading bool
	Observed        governance.Influence
}

type mechanismText struct {
	ID, Since, Until string
	Kind             governance.Mechanism
	Title            pair
	Languages        []governance.Language
}

type contributionText struct{ ID, Group, Mechanism, On string }

// findingText is an observation, or a proposed action with its answer.
type findingText struct {
	Code                        string
	Theme, Text, Reason         pair
	Reading                     bool
	Observations, Contributions []string
	Verdict                     governance.Verdict
}

type statementText struct {
	ID, On, Consultation, Source string
	Title, Text                  pair
	Position                     governance.Position
	Topics, Groups               []string
	DenouncesAbsence, Reading    bool
	Persons                      []struct{ Function, Affiliation pair }
}

// Consultations are the consultations and statements of the folder, with all
// that belongs to them, sorted. What they speak of is found among the facts by
// the identifiers of the folder; it is an error when it is not there. The same
// file gives the same identities on every machine.
func (f Folder) Consultations(among governance.Facts) (governance.Facts, error) {
	content, err := fs.ReadFile(f.Files, consultationsFile)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return governance.Facts{}, nil // the folder has none
	case err != nil:
		return governance.Facts{}, err
	}
	var text consultationsText
	if err := json.Unmarshal(content, &text); err != nil {
		return governance.Facts{}, fmt.Errorf("%s: %w", consultationsFile, err)
	}
	r := &recorder{scheme: f.Scheme, known: namesOf(among)}
	for _, c := range text.Consultations {
		r.consultation(c)
	}
	for _, s := range text.Statements {
		r.statement(s)
	}
	r.facts.Sort()
	return r.facts, r.err
}
