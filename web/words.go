package web

import (
	"fmt"
	"strconv"
	"strings"
)

// catalogue is what the pages say in one language, by key. {0}, {1} … stand
// for values. A text with a bar is for one thing and for several.
type catalogue map[string]string

var catalogues = map[language]catalogue{
	french:  frenchTypography(frenchWords, frenchGroupWords, frenchAccountWords),
	english: joined(englishWords, englishGroupWords, englishAccountWords),
}

func joined(parts ...catalogue) catalogue {
	all := catalogue{}
	for _, part := range parts {
		for key, text := range part {
			all[key] = unit.Replace(text)
		}
	}
	return all
}

// unit keeps hours with their number, in either language.
var unit = strings.NewReplacer("} h", "}"+nbsp+"h", "0 h", "0"+nbsp+"h")

// frenchTypography puts no-break spaces where French wants them; texts are
// written with plain ones.
func frenchTypography(parts ...catalogue) catalogue {
	all := joined(parts...)
	space := strings.NewReplacer(" :", nbsp+":", " ;", nbsp+";", " ?", nbsp+"?", " !", nbsp+"!", "« ", "«"+nbsp, " »", nbsp+"»")
	for key, text := range all {
		all[key] = space.Replace(text)
	}
	return all
}

// text says what the key stands for. A key that is not there is a defect of
// the page, which is not shown.
func (l language) text(key string, values ...any) (string, error) {
	text, ok := catalogues[l][key]
	if !ok {
		return "", fmt.Errorf("there is no text %q in %q", key, l)
	}
	for i, v := range values {
		text = strings.ReplaceAll(text, "{"+strconv.Itoa(i)+"}", fmt.Sprint(v))
	}
	return text, nil
}

// say is text for keys that are written in this package; a missing one shows
// itself, and fails the tests.
func (l language) say(key string, values ...any) string {
	text, err := l.text(key, values...)
	if err != nil {
		return key
	}
	return text
}

// count says how many there are of something.
func (l language) count(n int, key string) (string, error) {
	return l.amount(float64(n), 0, key)
}

// amount says how much there is of something, in at most so many decimals.
func (l language) amount(v float64, decimals int, key string) (string, error) {
	text, err := l.text(key)
	one, many, _ := strings.Cut(text, "|")
	if l.singular(v) {
		many = one
	}
	return l.number(v, decimals) + nbsp + many, err
}

// hours says an amount of hours in a sentence.
func (l language) hours(v float64) string {
	text, err := l.amount(v, 1, "unit.hour")
	if err != nil {
		return l.number(v, 1)
	}
	return text
}

// join makes a list of words a part of a sentence.
func (l language) join(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " " + l.say("and") + " " + words[last]
}
