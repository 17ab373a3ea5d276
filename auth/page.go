package auth

import (
	"embed"
	"errors"
	"html/template"
	"net/http"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"tablee/governance"
)

//go:embed page.html
var pages embed.FS

var pageTemplate = template.Must(template.ParseFS(pages, "page.html"))

// page is one of the few pages of the way in and out. It needs nothing else:
// no style of others, no script.
type page struct {
	Language          governance.Language
	Tag               string // the language, as HTML names it
	Title, Text, Link string
	LinkText, Button  string
	Onward            bool // the browser follows the link by itself
}

// words of the pages, by key.
var words = map[string]governance.LocalizedText{
	"logout.title": {Fr: "Se déconnecter", En: "Sign out"},
	"logout.ask":   {Fr: "Voulez-vous vous déconnecter de Tablée ?", En: "Do you want to sign out of Tablée?"},
	"logout.done":  {Fr: "Vous êtes déconnecté de Tablée", En: "You are signed out of Tablée"},
	"logout.here":  {Fr: "Votre session auprès du fournisseur d’identité, s’il en garde une, continue.", En: "Your session at the identity provider, if it keeps one, goes on."},
	"logout.there": {Fr: "Votre session auprès du fournisseur d’identité prend fin aussi.", En: "Your session at the identity provider ends too."},
	"failed.title": {Fr: "La connexion n’a pas eu lieu", En: "You are not signed in"},
	"again":        {Fr: "Se connecter", En: "Sign in"},
	"onward":       {Fr: "Continuer", En: "Continue"},
}

// languages are those of the pages, the first one when the reader names none.
var languages = language.NewMatcher([]language.Tag{language.French, language.English})

func readerLanguage(r *http.Request) governance.Language {
	tags, _, err := language.ParseAcceptLanguage(r.Header.Get("Accept-Language"))
	if err != nil {
		return governance.French
	}
	if _, i, _ := languages.Match(tags...); i == 1 {
		return governance.English
	}
	return governance.French
}

// policy lets a page do nothing but show itself and send its own form.
const policy = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// write shows a page in the reader's language; texts that are keys are looked
// up.
func (g *Gate) write(w http.ResponseWriter, r *http.Request, status int, p page) {
	p.Language = readerLanguage(r)
	p.Tag = strings.ToLower(string(p.Language))
	if p.LinkText == "" {
		p.LinkText = "onward"
	}
	for _, text := range []*string{&p.Title, &p.Text, &p.LinkText, &p.Button} {
		if word, ok := words[*text]; ok {
			*text = word.In(p.Language)
		}
	}
	var body strings.Builder
	if err := pageTemplate.Execute(&body, p); err != nil {
		g.Log.ErrorContext(r.Context(), "a page could not be rendered", "error", err)
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Security-Policy", policy)
	h.Set("Cache-Control", "no-store")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	// A client that is gone is the only way to fail, and needs no answer.
	_, _ = w.Write([]byte(body.String()))
}

// fail says that nobody was signed in or out, why, and how to try again.
func (g *Gate) fail(w http.ResponseWriter, r *http.Request, back string, err error) {
	status, text := http.StatusBadRequest, governance.NewError(governance.CodeInternal, "", "signInRefused")
	g.Log.WarnContext(r.Context(), "a sign-in failed", "error", err)
	switch code := governance.CodeOf(err); code {
	case governance.CodeUnavailable, governance.CodeTimeout:
		status, text = http.StatusServiceUnavailable, governance.NewError(code, "", "providerAway")
	case governance.CodeUnauthenticated:
		if refusal, ok := errors.AsType[*governance.Error](err); ok {
			text = refusal
		}
	default:
		status = http.StatusInternalServerError
	}
	g.write(w, r, status, page{
		Title: "failed.title", Text: sentence(text.Message(readerLanguage(r))), LinkText: "again",
		Link: "/auth/login?return=" + template.URLQueryEscaper(back),
	})
}

// sentence makes the words of a refusal one, as a page has them.
func sentence(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:] + "."
}
