package guard_test

import (
	"fmt"
	"strings"
)

// document is one that somebody might send to hurt, and how it is answered.
type document struct {
	name, query string
	variables   map[string]any
	code        string // empty: answered
	says        string // part of the message
}

const (
	tooLarge = "OPERATION_TOO_LARGE"
	invalid  = "GRAPHQL_VALIDATION_FAILED"
	broken   = "GRAPHQL_PARSE_FAILED"
)

// hostile is the table of hostile documents: as large as they come, or small
// enough to start a fuzzer from.
func hostile(large bool) []document {
	n := func(many, few int) int {
		if large {
			return many
		}
		return few
	}
	rep := func(text string, many, few int) string { return strings.Repeat(text, n(many, few)) }
	scalars := rep("dataVersion ", 590, 3)
	return []document{
		{"50,000 aliases", "{" + rep("a:x ", 50_000, 3) + "}", nil, tooLarge, "words and signs"},
		{"100,000 times one field", "{" + rep("x ", 100_000, 3) + "}", nil, tooLarge, "words and signs"},
		{"one field too many", "{" + rep("dataVersion ", 601, 3) + "}", nil, tooLarge, "601 fields"},
		{"50,000 directives", "{x" + rep(" @a", 50_000, 3) + "}", nil, tooLarge, "words and signs"},
		{"20,000 arguments", "{group(" + rep("a:1 ", 20_000, 3) + "){id}}", nil, tooLarge, "words and signs"},
		{"26 doubled fragments", doubled(n(26, 3)), nil, tooLarge, "fields"},
		{"40 doubled fragments", doubled(n(40, 4)), nil, tooLarge, "≥ 1000000000 fields"},
		{"every pair of fragments", pairs(n(50, 4)), nil, tooLarge, "≥ 1000000000 fields"},
		{"100,000 braces", rep("{a", 100_000, 70), nil, tooLarge, "brackets"},
		{"100,000 nested lists", "{a(b:" + rep("[", 100_000, 5), nil, tooLarge, "brackets"},
		{"60,000 nested objects", "{a(b:" + rep("{a:", 60_000, 5), nil, tooLarge, "brackets"},
		{"100,000 nested list types", "query($a:" + rep("[", 100_000, 5), nil, tooLarge, "brackets"},
		{"100,000 closing braces", "{a" + rep("}", 100_000, 5), nil, tooLarge, "words and signs"},
		{"60,000 nested inline fragments", rep("{...", 60_000, 5), nil, tooLarge, "brackets"},
		{"a comment of 250 KB", "#" + rep("x", 250_000, 9) + "\n{dataVersion}", nil, "", ""},
		{"60,000 comments", rep("#\n", 60_000, 3) + "{dataVersion}", nil, tooLarge, "words and signs"},
		{"a string of 250 KB", `{topics(first:1,after:"` + rep("x", 250_000, 9) + `"){totalCount}}`, nil, "BAD_USER_INPUT", ""},
		{"a string of 250 KB as a number", `{topics(first:"` + rep("x", 250_000, 9) + `"){totalCount}}`, nil, invalid, ""},
		{"a block string of 200 KB", `{topics(first:1,after:"""` + rep("\\n ", 50_000, 9) + `"""){totalCount}}`, nil, "BAD_USER_INPUT", ""},
		{"a string that does not end", `{topics(first:1,after:"` + rep(`\"`, 60_000, 9), nil, broken, ""},
		{"quotes", `{a(b:""" ` + rep(`\"""`, 30_000, 9), nil, broken, ""},
		{"a name of 250 KB", "{" + rep("x", 250_000, 9) + "}", nil, invalid, ""},
		{"590 names of 400 bytes", "{" + rep(strings.Repeat("x", 400)+" ", 590, 2) + "}", nil, invalid, ""},
		{"1,300 unknown arguments", "{group(" + rep("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:1 ", 1_300, 3) + "){id}}", nil, invalid, ""},
		{"1,300 unknown variables", "{nodes(ids:[" + rep("$a ", 1_300, 3) + "]){id}}", nil, invalid, ""},
		{"600 variables", "query(" + rep("$a:Int ", 600, 3) + "){dataVersion}", nil, invalid, ""},
		{"1,000 fragments", "{...f0}" + fragments(n(1_000, 3), "dataVersion"), nil, tooLarge, "words and signs"},
		{"51 fragments", "{...f0}" + fragments(n(51, 3), "dataVersion"), nil, tooLarge, "51 fragments"},
		{"49 unused fragments", "{dataVersion}" + fragments(n(49, 3), "dataVersion"), nil, invalid, "never used"},
		{"30 doubled fragments, unused", "{dataVersion} " + strings.TrimPrefix(doubled(n(30, 3)), "{...f0}"), nil, tooLarge, "fields"},
		{"a fragment in itself", "{...f0} fragment f0 on Query{...f0}", nil, tooLarge, "f0 contains itself"},
		{"two fragments in each other", "{...f0} fragment f0 on Query{...f1} fragment f1 on Query{dataVersion ...f0}", nil, tooLarge, "contains itself"},
		{"a cycle of 50", "{...f0}" + cycle(n(50, 4)), nil, tooLarge, "contains itself"},
		{"a cycle that nothing asks for", "{dataVersion}" + cycle(n(50, 4)), nil, tooLarge, "contains itself"},
		{"50 fragments, each in the last, with 540 fields", chain(n(50, 3), "Query", rep("dataVersion ", 540, 3)), nil, "", ""},
		{"the same, in ten inline fragments", chain(n(50, 3), "Query", inline(n(10, 3), rep("dataVersion ", 540, 3))), nil, "", ""},
		{"60 inline fragments, 590 fields", "{" + inline(n(60, 3), scalars) + "}", nil, "", ""},
		{"600 fields that conflict", "{" + rep("a:dataVersion ", 300, 3) + rep("a:__typename ", 300, 3) + "}", nil, invalid, "conflict"},
		{"51 operations", operations(n(51, 3)), nil, tooLarge, "51 operations"},
		{"300 operations", operations(n(300, 3)), nil, tooLarge, "300 operations"},
		{"50 operations that share 590 fields", operations(n(50, 3)) + "fragment f on Query{" + scalars + "}", nil, tooLarge, "29500 fields"},
		{"a type's type's type's …", `{__type(name:"Group"){` + rep("ofType{", 30, 3) + "name" + rep("}", 30, 3) + "}}", nil, tooLarge, "32 levels"},
		{"fields' types' fields …", "{__schema{types" + rep("{fields{type", 8, 2) + "{name}" + rep("}}", 8, 2) + "}}", nil, invalid, "introspection depth"},
		{"introspection, one level less", "{__schema{types" + rep("{fields{type", 2, 2) + "{name}" + rep("}}", 2, 2) + "}}", nil, tooLarge, "12630 items"},
		{"introspection in 40 aliases", "{" + aliased(n(40, 2), "__schema{types{fields{args{name}}}}") + "}", nil, tooLarge, "265200 items"},
		{"introspection, twice", "{" + aliased(2, "__schema{types{fields{type{fields{name}}}}}") + "}", nil, tooLarge, "25260 items"},
		{"all types, 19 times", "{" + aliased(n(19, 2), "__schema{types{fields{name}}}") + "}", nil, tooLarge, "11970 items"},
		{"introspection in doubled fragments", "{__schema{...f0}}" + strings.TrimPrefix(doubledOn(n(30, 3), "__Schema", "types{name}"), "{...f0}"), nil, tooLarge, "fields"},
		{"first: 100, three times", nested(3, "100"), nil, tooLarge, "1010100 items"},
		{"first: 100, four times", nested(4, "100"), nil, tooLarge, "101010100 items"},
		{"first: 100, four times, by variables", "query($n:Int!)" + nested(4, "$n"), map[string]any{"n": 100}, tooLarge, "101010100 items"},
		{"first: 100, four times, by defaults", "query($n:Int!=100)" + nested(4, "$n"), nil, tooLarge, "101010100 items"},
		{"a first past all integers", nested(4, "2147483647"), nil, tooLarge, "≥ 1000000000 items"},
		{"a first below zero", nested(4, "-2147483648"), nil, "BAD_USER_INPUT", "between 1 and 100"},
		{"101 things by their ids, with their lists", `query($i:[ID!]!){nodes(ids:$i){...on Group{members(first:100){nodes{version}}}}}`, map[string]any{"i": make([]string, 101)}, tooLarge, "10201 items"},
		{"580 times one name on 990 items", "{groups(first:10){nodes{members(first:99){nodes{" + aliased(n(580, 290), "version") + "}}}}}", nil, tooLarge, "values"},
		{"a field too deep", "{group{" + rep("within{", 11, 11) + "id" + rep("}", 11, 11) + "}}", nil, tooLarge, "13 levels"},
		{"a mark before every word", "{" + rep("\ufeff\ufeffx ", 20_000, 3) + "}", nil, tooLarge, "words and signs"},
		{"a sea of commas", "{dataVersion" + rep(",", 250_000, 9) + "}", nil, "", ""},
		{"letters of all kinds", "{é" + rep("𝔘", 50_000, 9) + "}", nil, broken, ""},
		{"no text", rep("\x00\x01\xff", 8_000, 3), nil, broken, ""},
		{"escapes", `{topics(first:1,after:"` + rep(`\u00e9`, 30_000, 9) + `"){totalCount}}`, nil, "BAD_USER_INPUT", ""},
	}
}

func doubled(n int) string { return doubledOn(n, "Query", "dataVersion") }

func doubledOn(n int, on, last string) string {
	var b strings.Builder
	b.WriteString("{...f0}")
	for i := range n - 1 {
		fmt.Fprintf(&b, " fragment f%d on %s{...f%d ...f%d}", i, on, i+1, i+1)
	}
	fmt.Fprintf(&b, " fragment f%d on %s{%s}", n-1, on, last)
	return b.String()
}

func pairs(n int) string {
	var b strings.Builder
	b.WriteString("{...f0}")
	for i := range n {
		fmt.Fprintf(&b, " fragment f%d on Query{dataVersion", i)
		for j := i + 1; j < n; j++ {
			fmt.Fprintf(&b, " ...f%d", j)
		}
		b.WriteString("}")
	}
	return b.String()
}

func fragments(n int, selection string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " fragment f%d on Query{%s}", i, selection)
	}
	return b.String()
}

func cycle(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " fragment f%d on Query{dataVersion ...f%d}", i, (i+1)%n)
	}
	return b.String()
}

func chain(n int, on, last string) string {
	var b strings.Builder
	b.WriteString("{...f0}")
	for i := range n - 1 {
		fmt.Fprintf(&b, " fragment f%d on %s{...f%d}", i, on, i+1)
	}
	fmt.Fprintf(&b, " fragment f%d on %s{%s}", n-1, on, last)
	return b.String()
}

func inline(n int, selection string) string {
	return strings.Repeat("...{", n) + selection + strings.Repeat("}", n)
}

func operations(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "query q%d{...f} ", i)
	}
	return b.String()
}

func aliased(n int, selection string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "a%d:%s ", i, selection)
	}
	return b.String()
}

func nested(n int, first string) string {
	return "{groups(first:" + first + "){nodes{" +
		strings.Repeat("members(first:"+first+"){nodes{member{", n-1) + "version" + strings.Repeat("}}}", n-1) + "}}}"
}
