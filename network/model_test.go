package network_test

import (
	"cmp"
	"maps"
	"reflect"
	"slices"

	"tablee/governance"
	"tablee/governance/command"
	"tablee/governance/rule"
)

// model is the map in the plainest way: every record by its identity. It
// judges a command by looking at all of them, and asks the laws of laws_test.go
// whether what comes of it may be.
type model struct {
	version int32
	records map[governance.ID]any
}

func newModel(f governance.Facts) *model {
	m := &model{version: 1, records: map[governance.ID]any{}}
	m.put(f)
	return m
}

func (m *model) clone() *model { return &model{m.version, maps.Clone(m.records)} }

// put puts records in, each under its identity, and takes the voided ones out.
func (m *model) put(f governance.Facts) {
	for _, kind := range reflect.ValueOf(f).Fields() {
		for i := range kind.Len() {
			if r := kind.Index(i); r.Kind() == reflect.Struct {
				m.records[r.FieldByName("ID").Interface().(governance.ID)] = r.Interface()
			}
		}
	}
	for _, id := range f.Voided {
		delete(m.records, id)
	}
}

// facts are all the records, sorted.
func (m *model) facts() governance.Facts {
	var out governance.Facts
	into := reflect.ValueOf(&out).Elem()
	for _, id := range slices.Sorted(maps.Keys(m.records)) {
		for _, k := range into.Fields() {
			if k.Type().Elem() == reflect.TypeOf(m.records[id]) {
				k.Set(reflect.Append(k, reflect.ValueOf(m.records[id])))
			}
		}
	}
	out.Sort()
	return out
}

// do does what a command asks, and says why not when it may not be.
func (m *model) do(c command.Command, today governance.Date) (refused string) {
	effect, err := c.Apply(command.Moment{Facts: m.facts(), Today: today})
	if err != nil {
		return err.Error()
	}
	after := m.clone()
	after.version++
	after.put(effect.Writes.Stamped(after.version))
	if broken := brokenLaws(after.facts()); len(broken) > 0 {
		return broken[0]
	}
	*m = *after
	return ""
}

// lawful are the records of a world without those that break a law, or speak
// of one that is left out.
func lawful(f governance.Facts) governance.Facts {
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
