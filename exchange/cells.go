package exchange

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"tablee/governance"
)

// formula is what a spreadsheet would compute after a + or a -: a call, a
// reference to a cell, an operation.
var formula = regexp.MustCompile(`^[+-]\s*(?:[=@+-]|[A-Za-z_.]+\(|\$?[A-Za-z]{1,3}\$?[0-9]+(?:[^0-9A-Za-z]|$)|[0-9][0-9.,]*\s*[*/^+&-]|.*[|!].*!)`)

// checkCell refuses what no cell of facts should hold: text that a
// spreadsheet would run, characters that hide, and texts beyond measure.
func checkCell(cell string) *governance.Error {
	if len(cell) > MaxCell && utf8.RuneCountInString(cell) > MaxCell {
		return badInput("", "csvCellTooLong", strconv.Itoa(MaxCell))
	}
	if strings.ContainsFunc(cell, hidden) {
		return badInput("", "csvControlCharacter")
	}
	text := strings.TrimSpace(cell)
	if text == "" {
		return nil
	}
	switch text[0] {
	case '=', '@':
		return badInput("", "csvFormula")
	case '+', '-':
		if formula.MatchString(text) {
			return badInput("", "csvFormula")
		}
	}
	return nil
}

// hidden tells control characters, and those that turn the direction of the
// text around them.
func hidden(c rune) bool {
	if c < utf8.RuneSelf {
		return c < ' ' || c == 0x7f
	}
	return unicode.IsControl(c) || (c >= '\u2028' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069')
}

// cell is the text under a column, "" when the file has no such column.
func (r *row) cell(column string) string {
	if i, ok := r.at[column]; ok && i < len(r.cells) {
		return r.cells[i]
	}
	return ""
}

// required is the text under a column that may not be empty.
func (r *row) required(column string) string {
	text := r.cell(column)
	if text == "" {
		r.refuse(column, "", badInput(column, "csvRequired", column))
	}
	return text
}

// text reads a cell of plain text.
func (r *row) text(to *string, column string) {
	if r.has(column) {
		*to = r.cell(column)
	}
}

// localized reads a text in two columns, one per language.
func (r *row) localized(to *governance.LocalizedText, french, english string) {
	r.text(&to.Fr, french)
	r.text(&to.En, english)
}

// choice reads one of a list of words in any letter case; empty is what an
// empty cell means, and when that is nothing, a word is required.
func choice[T ~string](r *row, to *T, column string, all []T, empty T) {
	if !r.has(column) {
		return
	}
	cell := r.cell(column)
	if cell == "" {
		*to = empty
		return
	}
	i := slices.IndexFunc(all, func(w T) bool { return strings.EqualFold(string(w), cell) })
	if i < 0 {
		r.refuse(column, cell, valueError(column, cell, all))
		return
	}
	*to = all[i]
}

// requiredChoice reads one of a list of words that may not be left out.
func requiredChoice[T ~string](r *row, to *T, column string, all []T) {
	if r.required(column) != "" {
		choice(r, to, column, all, "")
	}
}

var truths = map[string]bool{
	"true": true, "yes": true, "vrai": true, "oui": true, "1": true,
	"false": false, "no": false, "faux": false, "non": false, "0": false,
}

// truth reads a yes or a no.
func (r *row) truth(to *bool, column string, empty bool) {
	if !r.has(column) {
		return
	}
	cell := r.cell(column)
	if cell == "" {
		*to = empty
		return
	}
	value, known := truths[strings.ToLower(cell)]
	if !known {
		r.refuse(column, cell, valueError(column, cell, []string{"true", "false"}))
		return
	}
	*to = value
}

// list reads what stands between bars; each item once.
func (r *row) list(column string) []string {
	var out []string
	for item := range strings.SplitSeq(r.cell(column), "|") {
		if item = strings.TrimSpace(item); item != "" && !slices.Contains(out, item) {
			out = append(out, item)
		}
	}
	return out
}
