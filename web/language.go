package web

import (
	"net/http"

	textlanguage "golang.org/x/text/language"
)

// language is a language of the pages, as in their addresses.
type language string

const (
	french  language = "fr"
	english language = "en"
)

var languages = [...]language{french, english}

func (l language) other() language {
	if l == french {
		return english
	}
	return french
}

// spoken tells the API's languages apart; the first one is for readers who
// name none of them.
var spoken = textlanguage.NewMatcher([]textlanguage.Tag{textlanguage.French, textlanguage.English})

// preferred is the language that the reader's browser asks for.
func preferred(r *http.Request) language {
	tags, _, err := textlanguage.ParseAcceptLanguage(r.Header.Get("Accept-Language"))
	if err != nil {
		return french
	}
	_, i, _ := spoken.Match(tags...)
	return languages[i]
}

// place is a kind of page: what follows the language in its address.
type place string

const (
	front    place = ""
	groups   place = "groups"
	method   place = "method"
	explorer place = "api"
	account  place = "account"
	invited  place = "invitation"
)

// Addresses are words of their language.
var segments = map[place]map[language]string{
	front:    {french: "", english: ""},
	groups:   {french: "/groupes", english: "/groups"},
	method:   {french: "/methode", english: "/method"},
	explorer: {french: "/api", english: "/api"},
	account:  {french: "/compte", english: "/account"},
	invited:  {french: "/invitation", english: "/invitation"},
}

// path is the address of a place, without what a page may add to it.
func (l language) path(p place) string { return "/" + string(l) + segments[p][l] }
