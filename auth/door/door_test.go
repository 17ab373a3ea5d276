package door_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"tablee/auth/door"
	"tablee/governance"
)

func english(*http.Request) governance.Language { return governance.English }

// behind is a door before a handler that says where a request comes from.
func behind(t *testing.T, d door.Door) http.Handler {
	t.Helper()
	d.Language = english
	h, err := d.Wrap(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, r.RemoteAddr) }))
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func ask(t *testing.T, h http.Handler, method, from string, header ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), method, "https://tablee.example/auth/logout", nil)
	r.RemoteAddr = from
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Add(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// TestOtherSites: a page of another site changes nothing here, whatever the
// browser sends along.
func TestOtherSites(t *testing.T) {
	h := behind(t, door.Door{Origin: "https://tablee.example"})
	for _, c := range []struct {
		reason, method string
		header         []string
		want           int
	}{
		{"a form of ours", http.MethodPost, []string{"Sec-Fetch-Site", "same-origin"}, http.StatusOK},
		{"a program", http.MethodPost, nil, http.StatusOK},
		{"an older browser, ours", http.MethodPost, []string{"Origin", "https://tablee.example"}, http.StatusOK},
		{"an address typed in", http.MethodGet, []string{"Sec-Fetch-Site", "none"}, http.StatusOK},
		{"a link of another site", http.MethodGet, []string{"Sec-Fetch-Site", "cross-site"}, http.StatusOK},
		{"a form of another site", http.MethodPost, []string{"Sec-Fetch-Site", "cross-site"}, http.StatusForbidden},
		{"a form of a neighbour", http.MethodPost, []string{"Sec-Fetch-Site", "same-site"}, http.StatusForbidden},
		{"another site, an older browser", http.MethodPost, []string{"Origin", "https://evil.example"}, http.StatusForbidden},
		{"the same name in clear", http.MethodPost, []string{"Origin", "http://tablee.example:80", "Sec-Fetch-Site", "cross-site"}, http.StatusForbidden},
		{"nowhere", http.MethodPost, []string{"Origin", "null"}, http.StatusForbidden},
		{"another verb", http.MethodDelete, []string{"Sec-Fetch-Site", "cross-site"}, http.StatusForbidden},
	} {
		if got := ask(t, h, c.method, "192.0.2.1:5", c.header...).Code; got != c.want {
			t.Errorf("%s: %d, want %d", c.reason, got, c.want)
		}
	}
}

func TestHeaders(t *testing.T) {
	for origin, transport := range map[string]string{"https://tablee.example": "max-age=31536000", "": "", "http://127.0.0.1:4000": ""} {
		h := ask(t, behind(t, door.Door{Origin: origin}), http.MethodGet, "192.0.2.1:5").Header()
		policy := h.Get("Content-Security-Policy")
		if !strings.Contains(policy, "default-src 'none'") || !strings.Contains(policy, "frame-ancestors 'none'") || strings.Contains(policy, "unsafe") {
			t.Errorf("policy %q", policy)
		}
		if h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Referrer-Policy") != "same-origin" || h.Get("Strict-Transport-Security") != transport {
			t.Errorf("%q: %v", origin, h)
		}
	}
}

func TestWhereARequestComesFrom(t *testing.T) {
	h := behind(t, door.Door{Proxies: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("fd00::/8")}})
	for _, c := range []struct {
		reason, from string
		told         []string
		want         string
	}{
		{"no proxy", "192.0.2.1:5", nil, "192.0.2.1:5"},
		{"no proxy of ours is believed", "192.0.2.1:5", []string{"198.51.100.7"}, "192.0.2.1:5"},
		{"a proxy of ours", "10.1.2.3:5", []string{"198.51.100.7"}, "198.51.100.7:0"},
		{"what the client made up comes first", "10.1.2.3:5", []string{"203.0.113.9, 198.51.100.7"}, "198.51.100.7:0"},
		{"two proxies of ours", "10.1.2.3:5", []string{"203.0.113.9, 198.51.100.7", "10.9.9.9"}, "198.51.100.7:0"},
		{"a proxy of ours that says nothing", "10.1.2.3:5", nil, "10.1.2.3:5"},
		{"one that says no address", "10.1.2.3:5", []string{"198.51.100.7, unknown"}, "10.1.2.3:5"},
		{"over IPv6", "[fd00::1]:5", []string{"2001:db8::7"}, "[2001:db8::7]:0"},
	} {
		var header []string
		for _, told := range c.told {
			header = append(header, "X-Forwarded-For", told)
		}
		if got := ask(t, h, http.MethodGet, c.from, header...).Body.String(); got != c.want {
			t.Errorf("%s: %s, want %s", c.reason, got, c.want)
		}
	}
}

func TestRequestsAreLimitedByAddress(t *testing.T) {
	now := time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC)
	h := behind(t, door.Door{Requests: door.NewLimiter(3, func() time.Time { return now })})
	for range 3 {
		if got := ask(t, h, http.MethodGet, "192.0.2.1:5").Code; got != http.StatusOK {
			t.Fatalf("status %d within the limit", got)
		}
	}
	refused := ask(t, h, http.MethodGet, "192.0.2.1:6")
	if refused.Code != http.StatusTooManyRequests || refused.Header().Get("Retry-After") != "20" || !strings.Contains(refused.Body.String(), "20 s") {
		t.Errorf("status %d, after %s: %s", refused.Code, refused.Header().Get("Retry-After"), refused.Body)
	}
	if got := ask(t, h, http.MethodGet, "192.0.2.2:5").Code; got != http.StatusOK {
		t.Errorf("another address: status %d", got)
	}
	now = now.Add(20 * time.Second)
	if got := ask(t, h, http.MethodGet, "192.0.2.1:5").Code; got != http.StatusOK {
		t.Errorf("after the time that was named: status %d", got)
	}
}

func TestLimiter(t *testing.T) {
	now := time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC)
	l := door.NewLimiter(600, func() time.Time { return now })
	take := func(reason string, cost int, wantSeconds string) {
		t.Helper()
		refusal := l.Take("a", cost)
		switch {
		case wantSeconds == "" && refusal != nil:
			t.Errorf("%s: refused, %v", reason, refusal)
		case wantSeconds != "" && (refusal == nil || refusal.Code != governance.CodeRateLimited || refusal.Args[0] != wantSeconds):
			t.Errorf("%s: %v, want it refused for %s s", reason, refusal, wantSeconds)
		}
	}
	take("a minute's worth", 600, "")
	take("nothing is left", 1, "1")
	now = now.Add(30 * time.Second)
	take("more than half of it", 301, "1")
	take("half of it is back, a refusal took nothing", 300, "")
	now = now.Add(time.Hour)
	take("no more than a minute's worth gathers", 600, "")
	take("gathered in vain", 100, "10")
	now = now.Add(time.Minute)
	take("what costs more than a minute's worth costs that", 5000, "")
	take("and leaves nothing", 1, "1")
	if refusal := (*door.Limiter)(nil).Take("a", 1000); refusal != nil {
		t.Errorf("no limiter refuses: %v", refusal)
	}
}

// TestLimiterIsBounded: names that come once and never again are forgotten.
func TestLimiterIsBounded(t *testing.T) {
	now := time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC)
	l := door.NewLimiter(1, func() time.Time { return now })
	if l.Take("mine", 1) != nil {
		t.Fatal("the first")
	}
	now = now.Add(30 * time.Second)
	for i := range 300_000 {
		if refusal := l.Take(fmt.Sprint(i), 1); refusal != nil {
			t.Fatal(refusal)
		}
	}
	if got := l.Names(); got > 100_000 {
		t.Errorf("%d names are remembered", got)
	}
}

func TestNames(t *testing.T) {
	for remote, want := range map[string]string{
		"192.0.2.1:5": "address:192.0.2.1", "[::ffff:192.0.2.1]:5": "address:192.0.2.1",
		"[2001:db8:1:2:3:4:5:6]:5": "address:2001:db8:1:2::/64", "[2001:db8:1:2::9]:7": "address:2001:db8:1:2::/64",
		"[fe80::1%eth0]:5": "address:fe80::/64", "pipe": "address:pipe",
	} {
		if got := door.Name(remote); got != want {
			t.Errorf("%s: %s, want %s", remote, got, want)
		}
	}
}
