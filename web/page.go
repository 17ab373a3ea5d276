package web

import (
	"net/http"
	"net/url"
	"time"
)

// request is what a reader asks for.
type request struct {
	*http.Request
	language language
	site     *site
}

// view is what a page shows.
type view struct {
	Status   int // 0: OK
	Template string
	Title    string
	Other    string // the address of the same in the other language; its front page if empty
	Search   string // what was searched for
	Version  int    // of the data; 0: none was asked for
	Over     bool   // what a link held is not needed any more
	Body     any
}

// frame is a view with what stands around it on every page.
type frame struct {
	view
	Language, OtherLanguage   language
	Home, Method, ExplorerURL string
	Here                      place
	Assets                    assets
	Examples                  bool
	Source                    string
	Moment                    moment
	Reader                    reader
}

func (q request) frame(v view) frame {
	l, m := q.language, q.moment()
	if v.Other == "" {
		v.Other = m.keep(l.other().path(front))
	}
	return frame{
		view: v, Language: l, OtherLanguage: l.other(),
		Home: m.keep(l.path(front)), Method: m.keep(l.path(method)), ExplorerURL: m.keep(l.path(explorer)),
		Here:   place(v.Template),
		Assets: q.site.assets, Examples: q.site.Examples, Source: q.site.Source, Moment: m, Reader: q.reader(),
	}
}

// moment is the date and the year that a page speaks of, and what the address
// gave of them: that much is kept in every link.
type moment struct {
	On             time.Time
	Year           int
	Today          time.Time
	OnText, YrText string // as given
	BadOn, BadYear bool
}

// moment reads the date and the year of the address: today, and the last full
// year before the date, where they are not given or cannot be read.
func (q request) moment() moment {
	given := q.URL.Query()
	m := moment{OnText: given.Get("on"), YrText: given.Get("year"), Today: q.site.today()}
	m.On = m.Today
	if m.OnText != "" {
		on, ok := parseDay(m.OnText)
		if m.BadOn = !ok; ok {
			m.On = on
		}
	}
	m.Year = max(m.On.Year()-1, firstYear)
	if m.YrText != "" {
		year, ok := parseYear(m.YrText)
		if m.BadYear = !ok; ok {
			m.Year = year
		}
	}
	return m
}

// Given is what the address said, as far as it could be read.
func (m moment) Given() url.Values {
	v := url.Values{}
	if m.OnText != "" && !m.BadOn {
		v.Set("on", m.OnText)
	}
	if m.YrText != "" && !m.BadYear {
		v.Set("year", m.YrText)
	}
	return v
}

// keep adds what was given to an address.
func (m moment) keep(path string) string { return address(path, m.Given()) }

func address(path string, parameters url.Values) string {
	if len(parameters) == 0 {
		return path
	}
	return path + "?" + parameters.Encode()
}

// with is an address that says another date or year; empty says none.
func (m moment) with(path, name, value string) string {
	v := m.Given()
	v.Set(name, value)
	if value == "" {
		v.Del(name)
	}
	return address(path, v)
}

// Kept says whether the address names a date, which pages then open at.
func (m moment) Kept() bool { return m.OnText != "" && !m.BadOn }

// Iso is the date as forms want it.
func (m moment) Iso() string { return m.On.Format(time.DateOnly) }
