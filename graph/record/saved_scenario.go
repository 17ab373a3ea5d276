package record

import (
	_ "embed"
	"encoding/json"

	"tablee/governance"
)

//go:embed saved_scenario.cypher
var savedScenario string

func savedScenarioKind() Kind {
	return kindOf(savedScenario, savedScenarioRow, readSavedScenario)
}

// savedScenarioRow keeps the list of changes as one text: nothing is asked of
// its parts.
func savedScenarioRow(r *governance.SavedScenario) *row {
	changes, err := json.Marshal(r.Changes)
	if err != nil {
		panic(err) // changes are plain structs: they can always be written
	}
	return newRow(&r.Record).
		text("name", r.Name).text("changes", string(changes)).
		date("from", r.Period.From).date("until", r.Period.Until).date("on", r.On).
		set("data", int64(r.Data)).text("by", r.By)
}

func readSavedScenario(c *cells) governance.SavedScenario {
	s := governance.SavedScenario{Record: c.record(), Name: c.text()}
	if err := json.Unmarshal([]byte(c.text()), &s.Changes); err != nil {
		c.fail("no list of changes: " + err.Error())
	}
	s.Period = governance.Period{From: c.date(), Until: c.date()}
	s.On, s.Data, s.By = c.date(), int32(c.int()), c.text()
	return s
}
