package web

import (
	"embed"
	"html/template"
)

//go:embed templates
var templates embed.FS

// parse reads the templates of a language; they say what its catalogue says.
func parse(l language) (*template.Template, error) {
	return template.New("").Funcs(template.FuncMap{
		"t":        l.text,
		"count":    l.count,
		"date":     l.date,
		"day":      l.day,
		"interval": l.interval,
		"number":   l.figure,
		"lang":     func() string { return string(l) },
	}).ParseFS(templates, "templates/*.html")
}
