package auth

import "testing"

func TestReturnAddresses(t *testing.T) {
	for asked, want := range map[string]string{
		"/fr/groupes/1?on=2025-01-01&year=2025": "/fr/groupes/1?on=2025-01-01&year=2025",
		"/en?q=%C3%A9t%C3%A9#top":               "/en?q=%C3%A9t%C3%A9#top",
		"/":                                     "/",
		"/a//b":                                 "/a//b",

		"":                                  "/",
		"https://evil.example/":             "/",
		"//evil.example/":                   "/",
		"///evil.example/":                  "/",
		`/\evil.example/`:                   "/",
		`\\evil.example/`:                   "/",
		"/\t/evil.example/":                 "/",
		"/\n/evil.example":                  "/",
		"\t//evil.example/":                 "/",
		" //evil.example/":                  "/",
		"/%2f/evil.example":                 "/",
		"/%5cevil.example":                  "/",
		"/%5Cevil.example":                  "/",
		"javascript:alert(1)":               "/",
		"data:text/html,x":                  "/",
		"evil.example":                      "/",
		"@evil.example":                     "/",
		"http:/evil.example":                "/",
		"https:evil.example":                "/",
		"/\x00/evil.example":                "/",
		"/fr\r\nSet-Cookie: x=y":            "/",
		"/%zz":                              "/",
		"/auth/logout":                      "/",
		"/auth/login?return=/auth/login":    "/",
		"/auth":                             "/",
		"/" + string(make([]byte, 5000)):    "/",
		"?return=https://evil.example":      "/",
		"#https://evil.example":             "/",
		"/\u2028/evil.example":              "/%E2%80%A8/evil.example",
		"/fr?next=https://evil.example/x":   "/fr?next=https://evil.example/x",
		"/.//evil.example/..//evil.example": "/.//evil.example/..//evil.example",
	} {
		if got := returnTo(asked); got != want {
			t.Errorf("%q: %q, want %q", asked, got, want)
		}
	}
}
