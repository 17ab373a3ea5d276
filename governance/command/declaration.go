package command

import "tablee/governance"

// Declaration is what a command carries that declares something for an
// interval: anew, and then a later start prevails over an earlier one; or in
// the place of an earlier declaration, at the version that the caller saw.
type Declaration struct {
	Request
	ExpectedVersion *int `validate:"omitempty,gte=0"` // of the declaration that is put right
}

// object is the record that the declaration writes: the one that it puts
// right, else a new one.
func (d Declaration) object(kind string, id governance.ID) governance.ID {
	if id != 0 {
		return id
	}
	return d.newID(kind)
}

// declared is the record to be described: a new one without an identity, else
// a copy of what was declared of the same owner. kind names it, and is the
// input's field of its identity.
func declared[T any, P governance.RecordPointer[T]](d Declaration, kind string, records []T, id, owner governance.ID, ownerOf func(*T) *governance.ID) (T, error) {
	var r T
	switch {
	case id == 0 && d.ExpectedVersion != nil:
		return r, refusal(kind, "versionOfNothing")
	case id == 0:
		*P(&r).Base() = d.record(kind)
		*ownerOf(&r) = owner
		return r, nil
	case d.ExpectedVersion == nil:
		return r, refusal("expectedVersion", "inputRequired")
	}
	r, err := edited[T, P](Edit{d.Request, *d.ExpectedVersion}, records, id, kind)
	if err == nil && *ownerOf(&r) != owner {
		return r, notFound(kind, id)
	}
	return r, err
}

// again refuses a declaration beside another that says the same thing from the
// same day: one of the two is to be put right.
func again[T any, P governance.RecordPointer[T]](records []T, mine *T, same func(other *T) bool, field, since string) error {
	for i := range records {
		if P(&records[i]).Base().ID != P(mine).Base().ID && same(&records[i]) {
			return refusal(field, "alreadyDeclared", since, P(&records[i]).Base().ID.String())
		}
	}
	return nil
}
