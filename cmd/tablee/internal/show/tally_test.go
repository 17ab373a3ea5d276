package show

import (
	"reflect"
	"testing"

	"tablee/governance"
)

// A kind that is not counted would be changed without a word.
func TestEveryKindIsCounted(t *testing.T) {
	var changed governance.Facts
	v := reflect.ValueOf(&changed).Elem()
	for _, records := range v.Fields() {
		records.Set(reflect.MakeSlice(records.Type(), 1, 1))
	}
	tallies := TallyChanges(&governance.Facts{}, &changed)
	if kinds := v.NumField() - 1; len(tallies) != kinds {
		t.Errorf("%d kinds are counted of %d", len(tallies), kinds)
	}
	for _, k := range tallies {
		if k.new != 1 || k.changed != 0 || englishWords().kinds[k.kind] == "" {
			t.Errorf("%+v", k)
		}
	}
	for _, k := range TallyChanges(&changed, &changed) {
		if k.new != 0 || k.changed != 1 {
			t.Errorf("known already: %+v", k)
		}
	}
}
