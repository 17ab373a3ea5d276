package web

import (
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
)

//go:embed queries
var queries embed.FS

// Questions are the texts of all that the pages ask.
func Questions() ([]string, error) {
	files, err := queries.ReadDir("queries")
	if err != nil {
		return nil, err
	}
	var texts []string
	for _, f := range files {
		text, err := queries.ReadFile("queries/" + f.Name())
		if err != nil {
			return nil, err
		}
		texts = append(texts, string(text))
	}
	return texts, nil
}

// client asks the API inside the process, by the same requests as anybody.
type client struct{ api http.Handler }

// What a page tells apart among the API's refusals.
var (
	errNotFound    = errors.New("there is no such thing")
	errAddress     = errors.New("the address asks for what cannot be answered")
	errUnavailable = errors.New("the API did not answer")
)

// reply is an answer of the API, its data still to be read.
type reply struct {
	Data   json.RawMessage
	Errors []struct {
		Message    string
		Extensions struct{ Code string }
	}
	Extensions struct{ DataVersion int }
}

// ask puts the question of a file, on behalf of the reader of a page, and
// gives the version of the data that answered.
func (q request) ask(file string, variables map[string]any, into any) (version int, err error) {
	question, err := queries.ReadFile("queries/" + file)
	if err != nil {
		return 0, err
	}
	body, err := json.Marshal(map[string]any{"query": string(question), "variables": variables})
	if err != nil {
		return 0, err
	}
	asked, err := http.NewRequestWithContext(q.Context(), http.MethodPost, "http://api/graphql", bytes.NewReader(body))
	if err != nil {
		return 0, err
	}
	// The API judges who asks, as if the reader had asked it; whom a session or a
	// token speaks for, the context of the request knows.
	asked.Host, asked.RemoteAddr = q.Host, q.RemoteAddr
	asked.Header.Set("Content-Type", "application/json")
	asked.Header.Set("Accept", "application/graphql-response+json, application/json")
	asked.Header.Set("Accept-Language", string(q.language))
	answer := memory{header: http.Header{}}
	q.site.api.api.ServeHTTP(&answer, asked)
	return answer.read(into)
}

// memory keeps an answer of the API.
type memory struct {
	header http.Header
	status int
	body   bytes.Buffer
}

// Header are the headers of the answer.
func (m *memory) Header() http.Header { return m.header }

// WriteHeader keeps the first status.
func (m *memory) WriteHeader(status int) {
	if m.status == 0 {
		m.status = status
	}
}

// Write keeps the body.
func (m *memory) Write(b []byte) (int, error) {
	m.WriteHeader(http.StatusOK)
	return m.body.Write(b)
}

// read takes the data out, or says which way the API refused.
func (m *memory) read(into any) (version int, err error) {
	var r reply
	if err := json.Unmarshal(m.body.Bytes(), &r); err != nil {
		return 0, fmt.Errorf("%w: status %d", errUnavailable, m.status)
	}
	if len(r.Errors) > 0 {
		return 0, r.refusal()
	}
	if err := json.Unmarshal(r.Data, into); err != nil {
		return 0, fmt.Errorf("%w: %w", errUnavailable, err)
	}
	return r.Extensions.DataVersion, nil
}

// refusal is the first error of an answer, as pages tell them apart.
func (r reply) refusal() error {
	first := r.Errors[0]
	switch first.Extensions.Code {
	case "NOT_FOUND":
		return errNotFound
	case "BAD_USER_INPUT":
		return fmt.Errorf("%w: %s", errAddress, first.Message)
	}
	return fmt.Errorf("%w: %s %s", errUnavailable, first.Extensions.Code, first.Message)
}
