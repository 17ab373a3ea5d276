package resolvers

import (
	"net"
	"net/http"
	"net/netip"
	"strings"
)

// OnlyNamed refuses requests that name neither this machine nor the host under
// which others reach the service; an empty host is none. A page of another
// site, whose name was made to point here, is so kept out.
func OnlyNamed(host string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !IsLoopback(r.Host) && (host == "" || !strings.EqualFold(r.Host, host)) {
			http.Error(w, "this service does not answer under that name: on its own machine use 127.0.0.1 or localhost, elsewhere its public address", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// IsLoopback reports whether a host, with or without a port, is this machine.
func IsLoopback(hostport string) bool {
	host, _, err := net.SplitHostPort(hostport)
	if err != nil {
		host = hostport
	}
	if host == "localhost" {
		return true
	}
	address, err := netip.ParseAddr(host)
	return err == nil && address.IsLoopback()
}
