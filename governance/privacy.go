package governance

import (
	"iter"
	"slices"
)

// Privacy says who may know of the records of a kind, besides those who see
// everything. What each one means is decided in governance/access.
type Privacy uint8

// The privacies of kinds.
const (
	PrivacyNone      Privacy = iota // everybody: the records are public
	PrivacyShareable                // those who act for the owner, and those with whom it shares such private facts
	PrivacyPeople                   // those who may know of a delegation of the person
	PrivacyRoles                    // those who give roles for the owner, and its auditors
	PrivacySharing                  // those who act for the owner, and its auditors
	PrivacyIncidents                // those who answer for the owner's personal information, and its auditors
)

// Privacy says who may know of the records of the kind.
func (k Kind) Privacy() Privacy { return kinds[k].privacy }

// Fact is the private fact that each record of the kind is; "" when it is none.
func (k Kind) Fact() PrivateFact { return kinds[k].fact }

// Verbs are those of changes about private records of the kind.
func (k Kind) Verbs() []string { return kinds[k].verbs }

// KindOfVerb is the kind of the private records that changes of a verb are
// about; NoKind: such changes are public.
func KindOfVerb(verb string) Kind {
	for k := range Kinds() {
		if slices.Contains(kinds[k].verbs, verb) {
			return k
		}
	}
	return NoKind
}

// Owners are the groups that own a record, and the records whose owners own it,
// with their kinds: for a tenure, its holder and its seat. NoKind stands for
// one of several kinds. A group and a person have none here: governance/access
// decides who owns them.
func (k Kind) Owners(f *Facts, at int) iter.Seq2[Kind, ID] {
	return func(yield func(Kind, ID) bool) {
		goes := true
		kinds[k].refer(f, at, visit{see: func(r reference) {
			goes = goes && (!r.owner || yield(r.to, *r.id))
		}})
	}
}

// OwnerOf tells the first group that owns a record of a Go type; 0 when it has no
// owner, or has owners only through other records. It panics when there are no
// records of that type.
func OwnerOf[T any, P RecordPointer[T]]() func(*T) ID {
	references := kinds[KindFor[T, P]()].records.(recordsOf[T, P]).references
	return func(r *T) (owner ID) {
		references(r, visit{see: func(x reference) {
			if owner == 0 && x.owner && x.to == KindGroup {
				owner = *x.id
			}
		}})
		return owner
	}
}

// IsNobodys reports whether records of the kind have no owner: everybody who
// may write at all may write them.
func (k Kind) IsNobodys() bool { return kinds[k].isOpen }
