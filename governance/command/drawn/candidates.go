package drawn

import (
	"cmp"
	"slices"

	"pgregory.net/rapid"

	"tablee/governance"
)

// candidates are the records that a field may refer to. It mostly leaves out
// those that do not fit what the command is already about: among many records
// they would be drawn, and refused, nearly always.
func (d *Drawing) candidates(t *rapid.T, name string) []governance.ID {
	all := spokenOf(&d.Facts, name)
	if d.consultation == 0 && d.incident == 0 || oneIn(t, 3, name+" of anything") == 1 {
		return all
	}
	if name == "Group" && d.incident != 0 {
		return []governance.ID{governance.Find(d.Facts.Incidents, d.incident).Group}
	}
	return slices.DeleteFunc(all, func(id governance.ID) bool {
		of := consultationOf(&d.Facts, id)
		return d.consultation != 0 && of != 0 && of != d.consultation
	})
}

// speaks keeps the record of a field, for the fields after it.
func (d *Drawing) speaks(name string, id governance.ID) {
	d.consultation = cmp.Or(d.consultation, consultationOf(&d.Facts, id))
	if name == "Incident" {
		d.incident = id
	}
}
