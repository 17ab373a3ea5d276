package drawn

import (
	"reflect"
	"strings"

	"pgregory.net/rapid"

	"tablee/governance"
	"tablee/governance/command"
)

// Drawing is what commands are drawn from: the records that they refer to, the
// days on which things happen, and the number of commands drawn before.
type Drawing struct {
	Facts governance.Facts // sorted
	Days  governance.Period
	Count int

	// The records that the command is about so far; 0: none yet.
	consultation, incident governance.ID
}

// Command draws a command of any kind, with a key of its own. Its fields hold
// values that pass the validation of requests; the rules may still refuse it.
func (d *Drawing) Command(t *rapid.T) command.Command {
	d.Count++
	d.consultation, d.incident = 0, 0
	kind := pick(t, Kinds, "command")
	v := reflect.New(reflect.TypeOf(kind)).Elem()
	d.fill(t, v, reflect.StructField{})
	c := v.Interface().(command.Command)
	if expected := v.FieldByName("ExpectedVersion"); expected.IsValid() {
		d.expect(t, expected, c)
		c = v.Interface().(command.Command)
	}
	return c
}

// Example draws a command outside of a check: the same one for the same seed,
// facts and count. It serves tests that cannot be undone and tried again with
// less.
func (d *Drawing) Example(seed int) command.Command { return rapid.Custom(d.Command).Example(seed) }

// expect gives an edit the version of its record, and now and then another one.
func (d *Drawing) expect(t *rapid.T, expected reflect.Value, c command.Command) {
	_, r, _ := d.Facts.Record(c.Object())
	if r == nil {
		_, r, _ = d.Facts.Record(c.Subjects()[0])
	}
	version := 0
	if r != nil {
		version = int(r.Version) + oneIn(t, 10, "stale")
	}
	if expected.Kind() != reflect.Pointer {
		expected.SetInt(int64(version))
		return
	}
	if _, known, _ := d.Facts.Record(c.Object()); known != nil {
		expected.Set(reflect.ValueOf(&version))
	}
}

// oneIn is 1 once in n times, else 0.
func oneIn(t *rapid.T, n int, what string) int {
	return (rapid.IntRange(0, n-1).Draw(t, what) + 1) / n
}

// fill draws a value for a field of a command.
func (d *Drawing) fill(t *rapid.T, v reflect.Value, field reflect.StructField) {
	required := strings.Contains(field.Tag.Get("validate"), "required")
	switch v.Interface().(type) {
	case governance.ID:
		d.fillID(t, v, field.Name, required)
		return
	case []governance.ChangeInput: // what it supposes is nobody's business here
		v.Set(reflect.ValueOf([]governance.ChangeInput{{LeaveSeat: &governance.LeaveSeatChange{Seat: d.Facts.IDs()[0]}}}))
		return
	case governance.PartialDate:
		if required || dated(t, field.Name) {
			v.Set(reflect.ValueOf(d.date(t, field.Name)))
		}
		return
	case governance.Date:
		v.Set(reflect.ValueOf(d.day(t, field.Name)))
		return
	case governance.LocalizedText:
		if required || oneIn(t, 4, field.Name+" is left out") == 0 {
			v.Set(reflect.ValueOf(governance.LocalizedText{Fr: d.text(t, field.Name)}))
		}
		return
	}
	if known := values[v.Type()]; known != nil {
		if required || oneIn(t, 2, field.Name+" is given") == 1 {
			v.Set(pick(t, known, field.Name))
		}
		return
	}
	d.fillKind(t, v, field)
}

// fillKind draws a value whose type says nothing about it.
func (d *Drawing) fillKind(t *rapid.T, v reflect.Value, field reflect.StructField) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.Tag.Get("json") != "-" { // else the service fills it in
				d.fill(t, v.Field(i), f)
			}
		}
	case reflect.Pointer:
		if oneIn(t, 2, field.Name+" is given") == 1 && field.Name != "ExpectedVersion" {
			v.Set(reflect.New(v.Type().Elem()))
			d.fill(t, v.Elem(), field)
		}
	case reflect.Slice:
		for range count(t, field) {
			item := reflect.New(v.Type().Elem()).Elem()
			d.fill(t, item, reflect.StructField{Name: field.Name, Tag: `validate:"required"`})
			v.Set(reflect.Append(v, item))
		}
	case reflect.String:
		v.SetString(d.text(t, field.Name))
	case reflect.Bool:
		v.SetBool(oneIn(t, 4, field.Name) == 1)
	case reflect.Int:
		if least, most := bounds(field); least > 0 || oneIn(t, 2, field.Name+" is given") == 1 {
			v.SetInt(rapid.Int64Range(least, most).Draw(t, field.Name))
		}
	case reflect.Float64:
		least, most := bounds(field)
		v.SetFloat(float64(rapid.Int64Range(4*least+1, 4*most).Draw(t, field.Name)) / 4)
	default:
		panic("drawn: how is a field of type " + v.Type().String() + " drawn?")
	}
}

func (d *Drawing) fillID(t *rapid.T, v reflect.Value, name string, required bool) {
	if all := d.candidates(t, name); len(all) > 0 && (required || oneIn(t, 2, name+" is given") == 1) {
		id := pick(t, all, name)
		v.Set(reflect.ValueOf(id))
		d.speaks(name, id)
	} else if required {
		v.Set(reflect.ValueOf(governance.IDOf("drawn", "unknown")))
	}
}
