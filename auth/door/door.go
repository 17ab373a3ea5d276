// Package door is what every request passes before anything looks at what it
// asks: whether another site sent it, how often it comes, and what browsers
// may do with the answer.
package door

import (
	"net/http"
	"net/netip"
	"strings"

	"tablee/governance"
)

// Door stands before a service.
type Door struct {
	Origin   string         // the public address, such as https://tablee.example; empty: this machine only
	Proxies  []netip.Prefix // whose word is taken for where a request comes from
	Requests *Limiter       // by address; nil: no limit
	Language func(*http.Request) governance.Language
}

// Wrap puts the door before a handler. It fails when the origin is none.
func (d *Door) Wrap(next http.Handler) (http.Handler, error) {
	protection := http.NewCrossOriginProtection()
	if d.Origin != "" {
		if err := protection.AddTrustedOrigin(d.Origin); err != nil {
			return nil, err
		}
	}
	inside := protection.Handler(next)
	secure := strings.HasPrefix(d.Origin, "https://")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		setHeaders(w.Header(), secure)
		known := r.WithContext(r.Context()) // a copy: what is changed is ours
		known.RemoteAddr = d.address(r)
		if refusal := d.Requests.Take(Name(known.RemoteAddr), 1); refusal != nil {
			Refuse(w, refusal, d.Language(r))
			return
		}
		inside.ServeHTTP(w, known)
		r.Pattern = known.Pattern // who measures requests asks which way they went
	}), nil
}

// Refuse answers with what a limiter refused.
func Refuse(w http.ResponseWriter, refusal *governance.Error, l governance.Language) {
	w.Header().Set("Retry-After", refusal.Args[0])
	http.Error(w, refusal.Message(l), http.StatusTooManyRequests)
}

// setHeaders says what browsers may do with an answer: nothing but read it,
// unless the answer itself says otherwise.
func setHeaders(h http.Header, secure bool) {
	h.Set("Content-Security-Policy", "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "same-origin")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	if secure {
		h.Set("Strict-Transport-Security", "max-age=31536000")
	}
}

// address is where a request comes from: who connects, unless that is a proxy
// of ours; then the last that no proxy of ours added to what it was told.
func (d *Door) address(r *http.Request) string {
	told := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	from := r.RemoteAddr
	for i := len(told) - 1; i >= 0 && d.isProxy(from); i-- {
		address, err := netip.ParseAddr(strings.TrimSpace(told[i]))
		if err != nil {
			break
		}
		from = netip.AddrPortFrom(address, 0).String()
	}
	return from
}

func (d *Door) isProxy(from string) bool {
	address, err := netip.ParseAddrPort(from)
	if err != nil {
		return false
	}
	for _, p := range d.Proxies {
		if p.Contains(address.Addr().Unmap()) {
			return true
		}
	}
	return false
}

// Name is under what an address is limited: a single one of IPv4, and of IPv6
// the 64 bits that one customer has.
func Name(remote string) string {
	address, err := netip.ParseAddrPort(remote)
	if err != nil {
		return "address:" + remote
	}
	ip := address.Addr().Unmap().WithZone("")
	if ip.Is6() {
		if prefix, err := ip.Prefix(64); err == nil {
			return "address:" + prefix.String()
		}
	}
	return "address:" + ip.String()
}
