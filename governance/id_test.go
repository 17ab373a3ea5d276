package governance

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestIDRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		id := ID(rapid.Uint64Min(1).Draw(t, "id"))
		read, ok := ParseID(id.String())
		if !ok || read != id || len(id.String()) != 13 {
			t.Fatalf("%q is read as %q, %t", id.String(), read.String(), ok)
		}
		var b strings.Builder
		id.MarshalGQL(&b)
		var again ID
		if err := again.UnmarshalGQL(strings.Trim(b.String(), `"`)); err != nil || again != id {
			t.Fatalf("GraphQL reads %s as %s, %v", b.String(), again, err)
		}
	})
}

func TestIDsSortLikeTheirText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := ID(rapid.Uint64Min(1).Draw(t, "a")), ID(rapid.Uint64Min(1).Draw(t, "b"))
		if (a < b) != (a.String() < b.String()) {
			t.Fatalf("%d and %d are written %q and %q", a, b, a, b)
		}
	})
}

func TestParseIDRefusesGarbage(t *testing.T) {
	for text, reason := range map[string]string{
		"":                           "nothing",
		"0000000000000":              "zero means none",
		"000000000000":               "too short",
		"00000000000000":             "too long",
		"000000000000A":              "capitals are never written",
		"00000000000i0":              "not of the alphabet",
		"0000000000001":              "bits beyond the identity",
		"zzzzzzzzzzzzz":              "bits beyond the identity",
		"é00000000000":               "not ASCII",
		"00000 0000010":              "a space",
		"00000\n0000010":             "a line break that a decoder would leave out",
		"00000000000\r\n":            "line breaks at the end",
		"\n\n\n\n\n\n\n\n\n\n\n\n\n": "line breaks only",
	} {
		if id, ok := ParseID(text); ok {
			t.Errorf("%s: %q is read as %q", reason, text, id)
		}
		var id ID
		want := Nobody
		if strings.TrimSpace(text) == "" {
			want = 0
		}
		if err := id.UnmarshalGQL(text); err != nil || id != want {
			t.Errorf("%s: GraphQL reads %q as %q, %v; it names nothing", reason, text, id, err)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.SampledFrom([]rune("0123456789abczB\n\r =é")), 13, 13, -1).Draw(t, "text")
		if id, ok := ParseID(text); ok && id.String() != text {
			t.Fatalf("%q is read as %q", text, id)
		}
	})
}

func TestUnmarshalGQLOfAnythingElse(t *testing.T) {
	for _, v := range []any{nil, 7, true, []string{"a"}} {
		id, want := ID(5), Nobody
		if v == nil {
			want = 0
		}
		if err := id.UnmarshalGQL(v); err != nil || id != want {
			t.Errorf("%v names %q, %v", v, id, err)
		}
	}
	id := ID(0)
	if err := id.UnmarshalGQL("  " + ID(5).String() + " "); err != nil || id != 5 {
		t.Errorf("space around an id is no part of it: %d, %v", id, err)
	}
}

func TestIDOfIsOfTheWholeKey(t *testing.T) {
	seen := map[ID]string{}
	for reason, id := range map[string]ID{
		"one part":                   IDOf("seat", "ab"),
		"another kind":               IDOf("group", "ab"),
		"two parts":                  IDOf("seat", "a", "b"),
		"the same letters elsewhere": IDOf("seat", "", "ab"),
		"no part":                    IDOf("seat"),
		"an empty part":              IDOf("seat", ""),
	} {
		if other, taken := seen[id]; taken {
			t.Errorf("%s and %s share %q", reason, other, id)
		}
		seen[id] = reason
	}
	if again := IDOf("seat", "a", "b"); seen[again] != "two parts" {
		t.Errorf("the same key has two identities: %q is that of %q", again, seen[again])
	}
}

func TestNewIDsDiffer(t *testing.T) {
	seen := map[ID]bool{}
	for range 1000 {
		id := NewID()
		if id == 0 || seen[id] {
			t.Fatalf("%q again", id)
		}
		seen[id] = true
	}
}
