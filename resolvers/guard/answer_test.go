package guard_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"tablee/governance"
	"tablee/resolvers/guard"
)

// answered is what becomes of a response.
func answered(t *testing.T, response *graphql.Response) *graphql.Response {
	t.Helper()
	ctx := graphql.WithResponseContext(t.Context(), graphql.DefaultErrorPresenter, graphql.DefaultRecover)
	return guard.Default().InterceptResponse(ctx, func(context.Context) *graphql.Response { return response })
}

func wrong(n int, message string) gqlerror.List {
	out := make(gqlerror.List, n)
	for i := range out {
		out[i] = &gqlerror.Error{Message: message}
	}
	return out
}

func TestAnswersThatAreTooLong(t *testing.T) {
	for _, c := range []struct {
		reason   string
		response graphql.Response
		refused  bool
	}{
		{"short", graphql.Response{Data: []byte(`{}`)}, false},
		{"just short enough", graphql.Response{Data: make([]byte, 8<<20)}, false},
		{"a byte more", graphql.Response{Data: make([]byte, 8<<20+1)}, true},
		{"with its errors", graphql.Response{Data: []byte(`{}`), Errors: wrong(20_000, strings.Repeat("é", 400))}, true},
	} {
		t.Run(c.reason, func(t *testing.T) {
			got := answered(t, &c.response)
			var refusal *governance.Error
			refused := len(got.Errors) == 1 && errors.As(got.Errors[0], &refusal) && refusal.Code == governance.CodeOperationTooLarge
			if refused != c.refused || refused == (got.Data != nil) {
				t.Errorf("refused: %v, want %v; %d bytes of data, %d errors", refused, c.refused, len(got.Data), len(got.Errors))
			}
		})
	}
	if answered(t, nil) != nil {
		t.Error("the end of answers is an answer")
	}
}

func TestRefusalsAreShort(t *testing.T) {
	got := answered(t, &graphql.Response{Errors: wrong(4_000, "x"+strings.Repeat("é", 100_000))})
	if len(got.Errors) != 21 || !strings.Contains(got.Errors[20].Message, "3980 more errors") {
		t.Fatalf("%d errors: %v", len(got.Errors), got.Errors[len(got.Errors)-1])
	}
	if text := got.Errors[0].Message; len(text) > 503 || !utf8.ValidString(text) || !strings.HasSuffix(text, "…") {
		t.Errorf("%d bytes: %q", len(text), text)
	}
	if got := answered(t, &graphql.Response{Data: []byte(`{}`), Errors: wrong(100, "x")}); len(got.Errors) != 100 {
		t.Errorf("%d errors beside data, want all", len(got.Errors))
	}
}

func TestALimitIsMissing(t *testing.T) {
	limits := guard.Limits{Tokens: 5}
	if err := limits.Validate(nil); err == nil {
		t.Error("a limit that is not given is no limit")
	}
}
