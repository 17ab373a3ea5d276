package show

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"tablee/exchange"
	"tablee/governance"
)

// note is what is said of one row, as programs read it.
type note struct {
	File   string `json:"file"`
	Line   int    `json:"line"` // 0: the whole file
	Column string `json:"column"`
	Value  string `json:"value"`
	Code   string `json:"code"`
	Detail string `json:"detail"`
	Reason string `json:"reason"`
}

func refusalsOf(refusals []exchange.Refusal, l governance.Language) []note {
	out := []note{}
	for _, r := range refusals {
		out = append(out, note{r.File, r.Line, r.Column, r.Value, string(r.Err.Code), r.Err.Detail, r.Err.Message(l)})
	}
	return out
}

func noticesOf(notices []exchange.Notice, l governance.Language) []note {
	out := []note{}
	for _, n := range notices {
		out = append(out, note{n.File, n.Line, n.Column, n.Value, string(n.Note.Code), n.Note.Detail, n.Note.Message(l)})
	}
	return out
}

// Report lists refused rows as CSV; only the heads when there are none, so that
// the report of an earlier import does not stay.
func (o *Output) Report(w io.Writer, refusals []exchange.Refusal) error {
	out := csv.NewWriter(w)
	rows := [][]string{{"file", "line", "column", "value", "code", "reason"}}
	for _, r := range refusalsOf(refusals, o.Reader) {
		rows = append(rows, []string{inert(r.File), strconv.Itoa(r.Line), r.Column, inert(r.Value), r.Code, r.Reason})
	}
	return out.WriteAll(rows)
}

// inert keeps a spreadsheet from taking what a file said for a formula.
func inert(cell string) string {
	if strings.IndexAny(cell, "=+-@\t\r") == 0 {
		return "'" + cell
	}
	return cell
}
