package resolvers_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
)

// bodyOf is a question as it is posted.
func bodyOf(t testing.TB, query string) string {
	t.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

// post asks over HTTP, and fails unless the answer is one without errors.
func post(client *http.Client, url, body string) error {
	response, err := client.Post(url+"/graphql", "application/json", strings.NewReader(body))
	if err != nil {
		return err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode != http.StatusOK || bytes.Contains(text, []byte(`"errors"`)) {
		return fmt.Errorf("%s: %d %s", body, response.StatusCode, text)
	}
	return nil
}
