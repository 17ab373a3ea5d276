package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"regexp"
	"strings"
	"testing"
)

// signedIn is the browser of one of the ready people, after one click.
func (s session) signedIn(site, as string) *http.Client {
	s.Helper()
	browser := &http.Client{Jar: jarOf(s.T)}
	s.signIn(browser, site, as)
	return browser
}

func jarOf(t *testing.T) http.CookieJar {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return jar
}

func (s session) signIn(browser *http.Client, site, as string) {
	s.Helper()
	id := hiddenID.FindStringSubmatch(s.page(browser.Get(site + "/auth/login?return=%2Fen%2Faccount")))
	if id == nil {
		s.Fatal("nobody to choose")
	}
	s.page(browser.PostForm(site+"/auth/dev/choose", url.Values{"id": {id[1]}, "as": {as}}))
}

// mutate sends a mutation and gives its payload.
func (s session) mutate(browser *http.Client, site, verb, selection string, input map[string]any) map[string]any {
	s.Helper()
	query := "mutation ($input: " + strings.ToUpper(verb[:1]) + verb[1:] + "Input!) { " + verb + "(input: $input) { userErrors { code } " + selection + " } }"
	body, err := json.Marshal(map[string]any{"query": query, "variables": map[string]any{"input": input}})
	if err != nil {
		s.Fatal(err)
	}
	text := s.page(browser.Post(site+"/graphql", "application/json", bytes.NewReader(body)))
	return parse[struct{ Data map[string]map[string]any }](s.T, text).Data[verb]
}

var hiddenField = regexp.MustCompile(`name="(key)" value="([^"]*)"`)

// take presses the button of an invitation's page.
func (s session) take(browser *http.Client, site, link string) string {
	s.Helper()
	form := url.Values{}
	for _, field := range hiddenField.FindAllStringSubmatch(s.page(browser.Get(site+"/en"+link)), -1) {
		form.Set(field[1], field[2])
	}
	if len(form) != 1 {
		s.Fatalf("nothing to press: %v", form)
	}
	return s.page(browser.PostForm(site+"/en/invitation", form))
}

// TestAnInvitationIsTaken: a coordinator invites by a link, another than the
// one invited cannot take it, the one invited can, once; a new sign-in brings
// the role, and the coordinator sees who has it.
func TestAnInvitationIsTaken(t *testing.T) {
	s := emptyGraph(t)
	v := s.serve("--dev", "--no-open")
	defer s.end(v)
	site := strings.TrimSuffix(v.url, "/graphql")
	director, auditor, policymaker := s.signedIn(site, "director"), s.signedIn(site, "auditor"), s.signedIn(site, "policymaker")
	_, who := s.sees(director, v.url)
	if len(who.Data.Me.Roles) != 1 {
		t.Fatalf("%+v", who.Data.Me)
	}
	group := groupIDs.FindStringSubmatch(s.page(director.Get(site + "/en/account")))
	if group == nil {
		t.Fatal("the account page does not name the group")
	}
	invite := map[string]any{
		"idempotencyKey": "5d6a3a0e-9b1f-4a7e-8a55-0c2b4d1e6f70", "role": "VIEWER", "group": group[1], "email": "Policymaker@tablee.invalid", "until": "2099-01",
	}
	invited := s.mutate(director, site, "inviteToRole", "link roleInvitation { id email }", invite)
	link, _ := invited["link"].(string)
	if !strings.HasPrefix(link, "/invitation?id=") {
		t.Fatalf("invited: %v", invited)
	}
	if again := s.mutate(director, site, "inviteToRole", "link", invite); again["link"] != link {
		t.Errorf("the same request: %v, first %s", again, link)
	}
	stranger := &http.Client{Jar: jarOf(t)}
	if text := s.page(stranger.Get(site + "/en" + link)); !strings.Contains(text, "Sign in first") || !strings.Contains(text, "Bridge House") || strings.Contains(text, "olicymaker@") {
		t.Errorf("who has not signed in sees:\n%s", text)
	}
	if text := s.take(auditor, site, link); !strings.Contains(text, "names another address") || strings.Contains(text, "You have the role") {
		t.Errorf("another sees:\n%s", text)
	}
	if text := s.take(policymaker, site, link); !strings.Contains(text, "You have the role") {
		t.Fatalf("who is invited sees:\n%s", text)
	}
	if text := s.page(policymaker.Get(site + "/en/account")); !strings.Contains(text, "Nobody has signed in") {
		t.Error("the session goes on with the roles that it began with")
	}
	s.signIn(policymaker, site, "policymaker")
	if text := s.page(policymaker.Get(site + "/en/account")); !strings.Contains(text, "Reader") || !strings.Contains(text, "Bridge House") || !strings.Contains(text, "February 2099") {
		t.Errorf("the account:\n%s", text)
	}
	response, err := policymaker.Get(site + "/en" + link)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	if response.StatusCode != http.StatusNotFound || response.Header.Get("Cache-Control") != "no-store" {
		t.Errorf("taken again: status %d, %v", response.StatusCode, response.Header)
	}
}

var groupIDs = regexp.MustCompile(`/en/groups/([0-9a-z]{13})`)
