package decimal

import (
	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"
)

// Decimals says how many decimals are written, and whether thousands stand
// apart.
type Decimals struct {
	least, most int
	ungrouped   bool
}

// Exactly writes so many decimals, also those that are zeros.
func Exactly(n int) Decimals { return Decimals{least: n, most: n} }

// UpTo writes as many decimals as the number needs, and at most so many.
func UpTo(n int) Decimals { return Decimals{most: n} }

// Ungrouped writes the same without a separator of thousands.
func (d Decimals) Ungrouped() Decimals {
	d.ungrouped = true
	return d
}

// Format writes a number for who reads a language, which is named by its tag:
// "fr" or "FR". A number with more decimals than are written is rounded to the
// nearest, and one that lies exactly between two to the even one. A number less
// than zero keeps its sign when it is rounded to zero. It does not promise a
// useful text for what is no finite number.
func Format[L ~string](reader L, v float64, decimals Decimals) string {
	options := []number.Option{number.MinFractionDigits(decimals.least), number.MaxFractionDigits(decimals.most)}
	if decimals.ungrouped {
		options = append(options, number.NoSeparator())
	}
	return message.NewPrinter(language.Make(string(reader))).Sprint(number.Decimal(v, options...))
}
