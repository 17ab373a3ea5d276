package serve

import (
	"fmt"
	"net/http"
	"net/netip"
	"strconv"

	"tablee/auth/door"
	"tablee/governance"
	"tablee/governance/access"
	"tablee/resolvers"
)

// defaultUnits is what an actor may ask for in a minute where others than this
// machine come.
const defaultUnits = 600

// bounds reads what limits are set.
func (e *entrance) bounds() error {
	if e.RateLimit == "off" {
		e.units = 0
	} else if e.RateLimit != "" {
		units, err := strconv.Atoi(e.RateLimit)
		if err != nil || units < 1 {
			return fmt.Errorf(e.Words.NoSuchRate, e.RateLimit)
		}
		e.units = units
	}
	if e.units > 0 {
		e.limits = door.NewLimiter(e.units, nil)
	}
	for _, text := range e.TrustedProxies {
		prefix, err := netip.ParsePrefix(text)
		if err != nil {
			address, err := netip.ParseAddr(text)
			if err != nil {
				return fmt.Errorf(e.Words.NoSuchProxy, text)
			}
			prefix = netip.PrefixFrom(address, address.BitLen())
		}
		e.proxies = append(e.proxies, prefix)
	}
	return nil
}

// charge takes what a question costs from who asks it.
func (e *entrance) charge(actor access.Actor, address string, cost int) *governance.Error {
	name := door.Name(address)
	if actor.Person != nil {
		name = actor.Name
	}
	return e.limits.Take(name, cost)
}

// signInCost is what each step of signing in or out costs an address: it asks
// the provider and writes to the graph, whoever comes.
const signInCost = 10

// paid takes a cost from an address before each request.
func (e *entrance) paid(cost int, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if refusal := e.charge(access.Anyone(), r.RemoteAddr, cost); refusal != nil {
			door.Refuse(w, refusal, resolvers.ReaderLanguage(r))
			return
		}
		next.ServeHTTP(w, r)
	})
}
