package command

import "tablee/governance"

// Declaration is the part of a command that declares something for an interval:
// a new declaration, where a later start prevails over an earlier one; or a
// correction of an earlier declaration, at the version that the caller saw.
type Declaration struct {
	Request
	ExpectedVersion *int `validate:"omitempty,gte=0"` // of the declaration to correct
}

// object is the identity of the record that the declaration writes: the one to
// correct, else a new one.
func (d Declaration) object(kind string, id governance.ID) governance.ID {
	if id != 0 {
		return id
	}
	return d.newID(kind)
}

// declared is the record to be described: a new one without an identity, else a
// copy of an earlier declaration of the same owner. kind names it, and is the
// input field of its identity.
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

// again refuses a declaration that says the same thing from the same day as
// another one: that one is to be corrected instead.
func again[T any, P governance.RecordPointer[T]](records []T, mine *T, same func(other *T) bool, field, since string) error {
	for i := range records {
		if P(&records[i]).Base().ID != P(mine).Base().ID && same(&records[i]) {
			return refusal(field, "alreadyDeclared", since, P(&records[i]).Base().ID.String())
		}
	}
	return nil
}
