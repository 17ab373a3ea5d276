package exchange

import (
	"errors"
	"strings"

	"tablee/governance"
)

// partialDate reads a date kept as precisely as it was given.
func (r *row) partialDate(to *governance.PartialDate, column string) {
	if !r.has(column) {
		return
	}
	d, err := governance.ParsePartialDate(r.cell(column))
	if err != nil {
		r.refuse(column, r.cell(column), inColumn(err, column))
		return
	}
	*to = d
}

// day reads a complete date that may not be left out.
func (r *row) day(to *governance.Date, column string) {
	cell := r.required(column)
	if cell == "" {
		return
	}
	d, err := governance.ParseDate(cell)
	if err != nil {
		r.refuse(column, cell, badInput(column, "csvDay", shown(cell)))
		return
	}
	*to = d
}

// interval reads since, until and last_seen.
func (r *row) interval(to *governance.Interval) { r.intervalIn(to, "since", "until") }

// intervalIn reads an interval whose ends are in columns of other names. An
// absent column leaves that end as it is.
func (r *row) intervalIn(to *governance.Interval, since, until string) {
	i, err := governance.ParseInterval(
		r.cellOr(since, to.Since.String()),
		unknownEnd(r.cellOr(until, to.UntilText())),
		r.cellOr("last_seen", to.LastSeen.String()))
	if err != nil {
		column := since
		if e, ok := errors.AsType[*governance.Error](err); ok {
			column = map[string]string{"since": since, "until": until, "lastSeen": "last_seen"}[e.Field]
		}
		r.refuse(column, r.cell(column), inColumn(err, column))
		return
	}
	*to = i
}

func (r *row) cellOr(column, otherwise string) string {
	if r.has(column) {
		return r.cell(column)
	}
	return otherwise
}

// unknownEnd accepts the word for an end at an unknown date in any letter
// case, and in French.
func unknownEnd(cell string) string {
	switch strings.ToLower(cell) {
	case governance.Unknown, "inconnue", "inconnu":
		return governance.Unknown
	}
	return cell
}

// inColumn gives a refusal of governance the name of the column.
func inColumn(err error, column string) *governance.Error {
	if e, ok := errors.AsType[*governance.Error](err); ok {
		args := make([]string, len(e.Args))
		for i, a := range e.Args {
			args[i] = shown(a)
		}
		return governance.NewError(e.Code, column, e.Detail, args...)
	}
	return badInput(column, "date", shown(err.Error()))
}
