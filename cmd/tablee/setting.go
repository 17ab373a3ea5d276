package main

import "cmp"

// setting is a setting as it takes effect.
type setting struct {
	Name        string `json:"name"`
	Value       string `json:"value"`
	Environment string `json:"environment"`
}

// listSettings shows settings, one line each.
func (o *output) listSettings(list []setting) error {
	if o.byProgram {
		return o.printJSON(list)
	}
	t := table{head: []string{o.words.setting, o.words.value, o.words.environment}}
	for _, s := range list {
		t.row(s.Name, cmp.Or(s.Value, nothing), cmp.Or(s.Environment, nothing))
	}
	return t.write(o.answer)
}
