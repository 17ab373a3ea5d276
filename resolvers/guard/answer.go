package guard

import (
	"context"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"tablee/governance"
)

// Bounds of one error in an answer.
const (
	maxMessage = 500 // bytes: messages may quote what was asked, however long
	errorBytes = 200 // about what its path, places and code take
)

// InterceptResponse replaces an answer that became too long, and keeps a
// refusal short however much is wrong with the request. The data is text by
// then: nothing is written twice.
func (l *Limits) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	response := next(ctx)
	if response == nil {
		return nil
	}
	size := len(response.Data)
	for _, e := range response.Errors {
		e.Message = cut(e.Message, maxMessage)
		size += len(e.Message) + errorBytes
	}
	switch {
	case size > l.Answer:
		response.Data = nil
		response.Errors = gqlerror.List{present(ctx, answerTooLong(size, l.Answer))}
	case response.Data == nil && len(response.Errors) > l.Errors:
		left := len(response.Errors) - l.Errors
		response.Errors = append(response.Errors[:l.Errors:l.Errors], present(ctx, moreErrors(left)))
	}
	return response
}

// present gives a refusal the form that the server gives to all errors.
func present(ctx context.Context, refusal *governance.Error) *gqlerror.Error {
	graphql.AddError(ctx, refusal)
	shown := graphql.GetErrors(ctx)
	return shown[len(shown)-1]
}

// cut shortens a text, between two characters.
func cut(text string, limit int) string {
	if len(text) <= limit {
		return text
	}
	for limit > 0 && !utf8.RuneStart(text[limit]) {
		limit--
	}
	return text[:limit] + "…"
}
