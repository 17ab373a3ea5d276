package exchange

import (
	"bytes"
	"strconv"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"tablee/governance"
)

var byteOrderMark = []byte("\uFEFF")

// decode gives the text of a file in UTF-8, or Windows-1252 as older
// spreadsheets write it, and the separator of its cells. A refusal names the
// line.
func decode(data []byte) (text string, comma rune, line int, refused *governance.Error) {
	data, marked := bytes.CutPrefix(data, byteOrderMark)
	if at := bytes.IndexByte(data, 0); at >= 0 {
		return "", 0, lineOf(data, at), badInput("", "csvNul")
	}
	if at := invalidUTF8(data); at >= 0 {
		if marked || !windows1252(data) {
			return "", 0, lineOf(data, at), badInput("", "csvEncoding", "0x"+strconv.FormatUint(uint64(data[at]), 16))
		}
		decoded, err := charmap.Windows1252.NewDecoder().Bytes(data)
		if err != nil {
			return "", 0, lineOf(data, at), badInput("", "csvEncoding", "0x"+strconv.FormatUint(uint64(data[at]), 16))
		}
		data = decoded
	}
	return string(data), separator(data), 0, nil
}

// invalidUTF8 is where the data stops being UTF-8; -1 when it never does.
func invalidUTF8(data []byte) int {
	if utf8.Valid(data) {
		return -1
	}
	at := 0
	for at < len(data) {
		r, size := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		at += size
	}
	return at
}

// windows1252 reports whether data that is not UTF-8 can be taken for
// Windows-1252: nothing in it is UTF-8 beyond ASCII, so it is no damaged UTF-8
// file, and every byte has a meaning.
func windows1252(data []byte) bool {
	for len(data) > 0 {
		if data[0] < utf8.RuneSelf {
			data = data[1:]
			continue
		}
		if _, size := utf8.DecodeRune(data); size > 1 {
			return false
		}
		switch data[0] {
		case 0x81, 0x8d, 0x8f, 0x90, 0x9d:
			return false
		}
		data = data[1:]
	}
	return true
}

func lineOf(data []byte, at int) int { return 1 + bytes.Count(data[:at], []byte{'\n'}) }

// separator is the semicolon when the first line has more of them than
// commas, outside quotes; else the comma.
func separator(data []byte) rune {
	header, _, _ := bytes.Cut(bytes.TrimLeft(data, "\r\n"), []byte{'\n'})
	balance, quoted := 0, false
	for _, b := range header {
		switch {
		case b == '"':
			quoted = !quoted
		case quoted:
		case b == ';':
			balance++
		case b == ',':
			balance--
		}
	}
	if balance > 0 {
		return ';'
	}
	return ','
}
