package networktest

import (
	"cmp"
	"maps"
	"reflect"
	"slices"

	"tablee/governance"
	"tablee/governance/command"
	"tablee/governance/rule"
)

// Model is the map in the plainest way: every record by its identity. It
// judges a command by looking at all of them, and asks the laws of laws.go
// whether what comes of it may be.
type Model struct {
	version int32
	Records map[governance.ID]any
}

// NewModel is the map of the facts.
func NewModel(f governance.Facts) *Model {
	m := &Model{version: 1, Records: map[governance.ID]any{}}
	m.put(f)
	return m
}

func (m *Model) clone() *Model { return &Model{m.version, maps.Clone(m.Records)} }

// put puts records in, each under its identity, and takes the voided ones out.
func (m *Model) put(f governance.Facts) {
	for _, kind := range reflect.ValueOf(f).Fields() {
		for i := range kind.Len() {
			if r := kind.Index(i); r.Kind() == reflect.Struct {
				m.Records[r.FieldByName("ID").Interface().(governance.ID)] = r.Interface()
			}
		}
	}
	for _, id := range f.Voided {
		delete(m.Records, id)
	}
}

// Facts are all the records, sorted.
func (m *Model) Facts() governance.Facts {
	var out governance.Facts
	into := reflect.ValueOf(&out).Elem()
	for _, id := range slices.Sorted(maps.Keys(m.Records)) {
		for _, k := range into.Fields() {
			if k.Type().Elem() == reflect.TypeOf(m.Records[id]) {
				k.Set(reflect.Append(k, reflect.ValueOf(m.Records[id])))
			}
		}
	}
	out.Sort()
	return out
}

// Do does what a command asks, and says why not when it may not be.
func (m *Model) Do(c command.Command, today governance.Date) (refused string) {
	effect, err := c.Apply(command.Moment{Facts: m.Facts(), Today: today})
	if err != nil {
		return err.Error()
	}
	after := m.clone()
	after.version++
	after.put(effect.Writes.Stamped(after.version))
	if broken := brokenLaws(after.Facts()); len(broken) > 0 {
		return broken[0]
	}
	*m = *after
	return ""
}

// Lawful are the records of a world without those that break a law, or speak
// of one that is left out.
func Lawful(f governance.Facts) governance.Facts {
	for {
		findings := rule.Check(&f)
		if len(findings) == 0 {
			return f
		}
		slices.SortFunc(findings, func(a, b governance.Finding) int { return cmp.Compare(a.Record, b.Record) })
		bad := findings[0].Record
		f = f.With(governance.Facts{Voided: []governance.ID{bad}})
	}
}
