package show

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// table is text in aligned columns.
type table struct {
	head  []string
	right []bool // by column: numbers stand to the right
	rows  [][]string
}

func (t *table) row(cells ...string) { t.rows = append(t.rows, cells) }

// columnGap stands between two columns.
const columnGap = "  "

// write writes the table; no line ends in blanks.
func (t *table) write(w io.Writer) error {
	widths := t.widths()
	for _, row := range append([][]string{t.head}, t.rows...) {
		var cells []string
		for i, cell := range row {
			cells = append(cells, t.padded(cell, i, widths[i]))
		}
		if _, err := fmt.Fprintln(w, strings.TrimRight(strings.Join(cells, columnGap), " ")); err != nil {
			return err
		}
	}
	return nil
}

func (t *table) padded(cell string, column, width int) string {
	blanks := strings.Repeat(" ", width-utf8.RuneCountInString(cell))
	if column < len(t.right) && t.right[column] {
		return blanks + cell
	}
	return cell + blanks
}

func (t *table) widths() []int {
	widths := make([]int, len(t.head))
	for _, row := range append([][]string{t.head}, t.rows...) {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	return widths
}
