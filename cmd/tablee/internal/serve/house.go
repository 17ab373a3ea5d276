package serve

import (
	"context"
	"net/http"
	"strings"

	"tablee/resolvers"
	"tablee/telemetry"
	"tablee/web"
)

// house is all that the service answers at its address, behind its door.
func (s *service) house(ctx context.Context, url string) (http.Handler, error) {
	e, err := newEntrance(s, url)
	if err != nil {
		return nil, err
	}
	pages, err := s.pages(e)
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("/", pages)
	e.route(ctx, mux)
	return e.door(mux)
}

// pages are the pages, and the API that they and everybody else ask.
func (s *service) pages(e *entrance) (http.Handler, error) {
	questions, err := web.Questions()
	if err != nil {
		return nil, err
	}
	api, err := resolvers.NewHandler(resolvers.Options{
		Live: s.Live, Texts: s.Graph, Zone: s.Zone, StaleAfter: s.StaleAfter, Log: s.log, Introspection: s.options.Dev, Observer: s.observer(),
		Actor: e.actor, Host: e.host, FreeForm: e.freeForm, Documents: questions, Charge: e.charge,
		Access: s.Graph, Request: telemetry.RequestID,
	})
	if err != nil {
		return nil, err
	}
	return web.Handler(api, web.Options{
		Zone: s.Zone, Log: s.log, Examples: s.options.Fill != nil, SignIn: e.gate != nil, Secure: strings.HasPrefix(e.origin, "https://"),
	})
}
