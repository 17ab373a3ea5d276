package seeds

import (
	"slices"
	"testing"
)

func documents(t *testing.T, name string) []row {
	t.Helper()
	return read(t, All()[0].Files, name)
}

func TestDocumentsIdentifiersAreUnique(t *testing.T) {
	keys(t, documents(t, "sources.csv"), "name")
	keys(t, documents(t, "topics.csv"), "id")
	keys(t, documents(t, "groups.csv"), "id")
	keys(t, documents(t, "territories.csv"), "scheme", "code", "since") // a move is a second row of one territory
	keys(t, documents(t, "successions.csv"), "predecessor", "successor")
}

func TestDocumentsRowsNameTheirSource(t *testing.T) {
	sources := keys(t, documents(t, "sources.csv"), "name")
	for _, name := range csvFiles(t, All()[0].Files) {
		if name == "sources.csv" {
			continue
		}
		for _, r := range documents(t, name) {
			if !sources[r.get("source")] {
				r.errorf(t, "source %q is not in sources.csv", r.get("source"))
			}
			if reading := r.get("reading"); reading != "" && reading != "uncertain" {
				r.errorf(t, "reading is %q", reading)
			}
		}
	}
}

func TestDocumentsNamesInTwoLanguages(t *testing.T) {
	for name, columns := range map[string][2]string{
		"topics.csv":      {"label_fr", "label_en"},
		"territories.csv": {"name_fr", "name_en"},
	} {
		for _, r := range documents(t, name) {
			if r.get(columns[0]) == "" || r.get(columns[1]) == "" {
				r.errorf(t, "a name is missing in French or English")
			}
		}
	}
}

// A group whose printed name could not be read back into French has only that
// name, and says that it is uncertain.
func TestDocumentsGroupsAreNamed(t *testing.T) {
	for _, r := range documents(t, "groups.csv") {
		fr, en := r.get("name_fr"), r.get("name_en")
		if fr == "" && en == "" {
			r.errorf(t, "no name")
		}
		if (fr == "" || en == "") && r.get("reading") != "uncertain" {
			r.errorf(t, "a name in one language only is not marked uncertain")
		}
	}
}

func TestDocumentsReferencesResolve(t *testing.T) {
	topics := keys(t, documents(t, "topics.csv"), "id")
	groups := keys(t, documents(t, "groups.csv"), "id")
	places := territories(t)
	for _, r := range documents(t, "groups.csv") {
		resolve(t, r, "topics", topics)
		resolve(t, r, "within", groups)
		resolve(t, r, "home_territory", places)
		resolve(t, r, "territories_served", places)
	}
	for _, r := range documents(t, "topics.csv") {
		resolve(t, r, "broader", topics)
	}
	for _, r := range documents(t, "successions.csv") {
		resolve(t, r, "predecessor", groups)
		resolve(t, r, "successor", groups)
	}
	for _, r := range documents(t, "territories.csv") {
		if w := r.get("within"); w != "" && !places[r.get("scheme")+":"+w] {
			r.errorf(t, "within names no territory of its scheme: %q", w)
		}
	}
}

func territories(t *testing.T) map[string]bool {
	t.Helper()
	places := map[string]bool{}
	for _, r := range documents(t, "territories.csv") {
		places[r.get("scheme")+":"+r.get("code")] = true
	}
	return places
}

func resolve(t *testing.T, r row, column string, known map[string]bool) {
	t.Helper()
	for _, value := range r.list(column) {
		if !known[value] {
			r.errorf(t, "%s names nothing: %q", column, value)
		}
	}
}

// The consultation example asks whom to consult on social assistance in all of
// Quebec; these four answer it for themselves.
func TestDocumentsCoalitionsOnSocialAssistance(t *testing.T) {
	var found []string
	for _, r := range documents(t, "groups.csv") {
		if r.get("kind") == "COALITION" &&
			slices.Contains(r.list("topics"), "social-assistance") &&
			slices.Contains(r.list("territories_served"), "qc-admin:QC") {
			found = append(found, r.get("id"))
		}
	}
	want := []string{"collectif-sans-pauvrete", "fcpasq", "casc", "rgpaq"}
	if !slices.Equal(found, want) {
		t.Errorf("coalitions on social assistance in all of Quebec: %v, want %v", found, want)
	}
}
