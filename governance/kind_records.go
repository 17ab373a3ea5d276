package governance

import (
	"iter"
	"reflect"
)

// kind is a line of the table of kinds.
type kind struct {
	records
	name    string // of the Go type
	plural  string // in results that programs read
	privacy Privacy
	fact    PrivateFact // with PrivacyShareable: which one each record is
	verbs   []string    // of changes about private records
	isKept  bool
	isOpen  bool
}

// records are the operations on the records of a kind, whatever their Go type.
type records interface {
	len(f *Facts) int
	at(f *Facts, i int) *Record
	index(f *Facts, id ID) int
	each(f *Facts, yield func(*Record) bool) bool
	refer(f *Facts, i int, v visit)
	referAll(f *Facts, v visit)

	sort(f *Facts)
	clone(f *Facts)
	drop(f *Facts, sorted []ID)
	merge(f, over *Facts)
	keepChanged(f, from *Facts)
	slice(to, from *Facts, start, end int)
	rename(to, from *Facts, r *renaming)
}

// RecordPointer is a pointer to a record of any kind.
type RecordPointer[T any] interface {
	*T
	Base() *Record
}

// recordsOf are the records of one Go type: where Facts holds them, and the
// references of one of them.
type recordsOf[T any, P RecordPointer[T]] struct {
	of         func(*Facts) *[]T
	references func(*T, visit)
	hasLists   bool // some references are in lists
}

// kindOf is the line of a public kind. Nil references mean that a record refers
// to its source only.
func kindOf[T any, P RecordPointer[T]](plural string, of func(*Facts) *[]T, references func(*T, visit)) kind {
	if references == nil {
		references = func(*T, visit) {}
	}
	k := recordsOf[T, P]{of: of, references: references}
	references(new(T), visit{list: func(*[]ID) { k.hasLists = true }})
	return kind{records: k, name: reflect.TypeFor[T]().Name(), plural: plural}
}

// shareable makes each record of the kind a private fact of its owner. verbs
// are the changes about such records.
func (k kind) shareable(fact PrivateFact, verbs ...string) kind {
	k.fact = fact
	return k.private(PrivacyShareable, verbs...)
}

// private makes the kind private in another way. verbs are the changes about
// such records.
func (k kind) private(privacy Privacy, verbs ...string) kind {
	k.privacy, k.verbs = privacy, verbs
	return k
}

// kept makes the kind one that is never voided: facts only cite it, commands of
// its own end it, or the law keeps it.
func (k kind) kept() kind {
	k.isKept = true
	return k
}

// nobodys makes the kind one without an owner: everybody who may write at all
// may write it.
func (k kind) nobodys() kind {
	k.isOpen = true
	return k
}

// Kinds are all kinds, in the order in which Facts holds them.
func Kinds() iter.Seq[Kind] {
	return func(yield func(Kind) bool) {
		for k := NoKind + 1; k < KindCount && yield(k); k++ {
		}
	}
}

// String is the name of the kind, as the history keeps it: that of the Go type.
func (k Kind) String() string { return kinds[k].name }

// Plural is the name of the kind in results that programs read: "memberships".
func (k Kind) Plural() string { return kinds[k].plural }

// Len is the number of records of the kind.
func (k Kind) Len(f *Facts) int { return kinds[k].len(f) }

// Record is the common part of the record at a position.
func (k Kind) Record(f *Facts, at int) *Record { return kinds[k].at(f, at) }

// Index is the position of the record of an identity among the records of the
// kind, which must be sorted; -1 when there is none.
func (k Kind) Index(f *Facts, id ID) int { return kinds[k].index(f, id) }

// Voidable reports whether a mistaken record of the kind can be voided. It
// cannot when facts only cite it, when commands of its own end it, or when the
// law keeps it.
func (k Kind) Voidable() bool { return k != NoKind && !kinds[k].isKept }

// KindFor is the kind of the records of a Go type; NoKind when they are none.
func KindFor[T any, P RecordPointer[T]]() Kind {
	for k := range Kinds() {
		if _, ok := kinds[k].records.(recordsOf[T, P]); ok {
			return k
		}
	}
	return NoKind
}

// SliceOf tells where Facts holds the records of a Go type. It panics when they
// are none.
func SliceOf[T any, P RecordPointer[T]]() func(*Facts) *[]T {
	return kinds[KindFor[T, P]()].records.(recordsOf[T, P]).of
}
