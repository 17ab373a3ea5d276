package exchange

import (
	"math"
	"regexp"
	"strconv"
	"strings"
)

// count reads a whole number; nil when the cell is empty.
func (r *row) count(column string, least int) *int {
	cell := r.cell(column)
	if cell == "" {
		return nil
	}
	n, err := strconv.ParseInt(cell, 10, 32)
	if err != nil || int(n) < least {
		r.refuse(column, cell, badInput(column, "csvCount", shown(cell), strconv.Itoa(least)))
		return nil
	}
	value := int(n)
	return &value
}

// countOr reads a whole number that has a value when the cell is empty.
func (r *row) countOr(to *int, column string, least, empty int) {
	if !r.has(column) {
		return
	}
	*to = empty
	if n := r.count(column, least); n != nil {
		*to = *n
	}
}

// plainNumber is a number as people and spreadsheets write it; 12 000,5 has a
// space between thousands.
var plainNumber = regexp.MustCompile(`^[+-]?(?:[0-9]+|[0-9]{1,3}(?:[ \x{a0}\x{202f}][0-9]{3})+)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$`)

var spaces = strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "")

// number reads a number that is not negative; nil when the cell is empty. The
// comma is decimal where cells are separated by semicolons.
func (r *row) number(to **float64, column string) {
	if !r.has(column) {
		return
	}
	*to = nil
	cell := r.cell(column)
	if cell == "" {
		return
	}
	text := cell
	if r.comma == ';' {
		text = strings.Replace(text, ",", ".", 1)
	}
	value, err := strconv.ParseFloat(spaces.Replace(text), 64)
	if err != nil || !plainNumber.MatchString(text) || math.IsInf(value, 0) {
		r.refuse(column, cell, badInput(column, "csvNumber", shown(cell)))
		return
	}
	if value < 0 || math.Signbit(value) {
		r.refuse(column, cell, badInput(column, "csvNegative", shown(cell)))
		return
	}
	*to = &value
}
