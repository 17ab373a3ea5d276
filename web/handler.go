package web

import (
	"html/template"
	"log/slog"
	"net/http"
	"strings"
	"time"
)

// Options are what the pages need beside the API.
type Options struct {
	Zone     *time.Location // whose "today" a page without a date means
	Log      *slog.Logger
	Examples bool             // whether the data are the examples that the service comes with: the front page says so
	SignIn   bool             // whether people can sign in: every page says who has
	Secure   bool             // whether browsers come over https
	Source   string           // the address of the source code; empty: it is not linked
	Clock    func() time.Time // nil: the real one
}

// site is the pages and what they are made from.
type site struct {
	Options
	api       client
	assets    assets
	templates map[language]*template.Template
}

// Handler serves the pages at / /fr /en and /assets, and gives every other
// request to the API, which the pages ask too. It fails when a template or an
// asset that the program carries cannot be read.
func Handler(api http.Handler, o Options) (http.Handler, error) {
	if o.Clock == nil {
		o.Clock = time.Now
	}
	found, err := readAssets()
	if err != nil {
		return nil, err
	}
	s := &site{Options: o, api: client{api}, assets: found, templates: map[language]*template.Template{}}
	for _, l := range languages {
		if s.templates[l], err = parse(l); err != nil {
			return nil, err
		}
	}
	mux := http.NewServeMux()
	mux.Handle("/", api)
	mux.HandleFunc("GET /{$}", chooseLanguage)
	mux.HandleFunc("GET /invitation", func(w http.ResponseWriter, r *http.Request) {
		if l := preferred(r); !s.openLink(w, r, l) {
			http.Redirect(w, r, l.path(invited), http.StatusFound)
		}
	})
	mux.Handle("GET /assets/", found)
	for _, l := range languages {
		s.route(mux, l)
	}
	return mux, nil
}

func (s *site) route(mux *http.ServeMux, l language) {
	page := func(pattern string, answer func(request) (view, error)) {
		mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) { s.show(w, r, l, answer) })
	}
	get := func(path string, answer func(request) (view, error)) { page("GET "+path, answer) }
	get(l.path(front), frontPage)
	get(l.path(groups)+"/{id}", groupPage)
	get(l.path(method), methodPage)
	get(l.path(explorer), explorerPage)
	get(l.path(account), accountPage)
	page("POST "+l.path(invited), acceptInvitation)
	mux.HandleFunc("GET "+l.path(invited), func(w http.ResponseWriter, r *http.Request) {
		if !s.openLink(w, r, l) {
			s.show(w, r, l, invitationPage)
		}
	})
	mux.Handle("GET "+l.path(front)+"/{$}", http.RedirectHandler(l.path(front), http.StatusMovedPermanently))
	get(l.path(front)+"/", func(request) (view, error) { return view{}, errNotFound })
}

// show answers with a page, or says why there is none.
func (s *site) show(w http.ResponseWriter, r *http.Request, l language, answer func(request) (view, error)) {
	q := request{Request: r, language: l, site: s}
	v, err := answer(q)
	if err != nil {
		v = q.failure(err)
	}
	q.write(w, v)
}

// chooseLanguage sends a reader who named no language to the pages in theirs.
func chooseLanguage(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Accept-Language")
	w.Header().Set("Cache-Control", "no-cache")
	http.Redirect(w, r, preferred(r).path(front), http.StatusFound)
}

// policy lets a page use what comes from here, and run nothing.
const policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// explorerPolicy is for the explorer alone. Its editor writes style elements
// and attributes while it draws text, so 'unsafe-inline' is needed for styles;
// scripts still come from files of the service only.
const explorerPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
	"connect-src 'self'; worker-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

func (q request) write(w http.ResponseWriter, v view) {
	var body strings.Builder
	if err := q.site.templates[q.language].ExecuteTemplate(&body, "layout", q.frame(v)); err != nil {
		q.site.Log.ErrorContext(q.Context(), "a page could not be rendered", "page", v.Template, "error", err)
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Language", string(q.language))
	h.Set("Content-Security-Policy", policy)
	if v.Template == "explorer" {
		h.Set("Content-Security-Policy", explorerPolicy)
	}
	h.Set("Cache-Control", "no-cache")
	h.Set("Referrer-Policy", "same-origin")
	if q.URL.Path == q.language.path(invited) {
		secretive(h)
	}
	if v.Over {
		q.site.keepInvitation(w, "", -1)
	}
	h.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(max(v.Status, http.StatusOK))
	// A client that is gone is the only way to fail, and needs no answer.
	_, _ = w.Write([]byte(body.String()))
}
