package show

import "cmp"

// Setting is a setting as it takes effect.
type Setting struct {
	Name        string `json:"name"`
	Value       string `json:"value"`
	Environment string `json:"environment"`
}

// ListSettings shows settings, one line each.
func (o *Output) ListSettings(list []Setting) error {
	if o.byProgram {
		return o.PrintJSON(list)
	}
	t := table{head: []string{o.Words.setting, o.Words.value, o.Words.environment}}
	for _, s := range list {
		t.row(s.Name, cmp.Or(s.Value, nothing), cmp.Or(s.Environment, nothing))
	}
	return t.write(o.answer)
}
