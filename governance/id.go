package governance

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"encoding/binary"
	"io"
	"strconv"
	"strings"
)

// ID is the opaque identity of a record, unique across all kinds of records.
// It is written as 13 lower-case base32 characters. Zero means "none".
type ID uint64

var idAlphabet = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

// NewID returns a random identity. Among ten million records the chance of
// drawing one twice is below one in a hundred thousand, and the graph's
// uniqueness constraint then refuses it.
func NewID() ID {
	var b [8]byte
	rand.Read(b[:])
	return some(binary.BigEndian.Uint64(b[:]))
}

// IDOf derives an identity from a kind of record and the parts of its natural
// key. The same key gives the same identity on every machine, so that reading a
// file twice names the same records.
func IDOf(kind string, key ...string) ID {
	h := sha256.New()
	io.WriteString(h, kind)
	for _, k := range key {
		io.WriteString(h, "\x00")
		io.WriteString(h, k)
	}
	return some(binary.BigEndian.Uint64(h.Sum(nil)))
}

// Nobody is an identity that no record has. A text that is no identity is read
// as this one, to tell it from an empty text.
const Nobody ID = 1<<64 - 1

func some(v uint64) ID {
	if v == 0 || ID(v) == Nobody {
		return 1
	}
	return ID(v)
}

// ParseID reads what String wrote. ok is false for anything else.
func ParseID(s string) (id ID, ok bool) {
	if len(s) != 13 {
		return 0, false
	}
	b, err := idAlphabet.DecodeString(s)
	if err != nil || len(b) != 8 { // the decoder leaves line breaks out
		return 0, false
	}
	id = ID(binary.BigEndian.Uint64(b))
	return id, id != 0 && id.String() == s
}

// String writes the identity as the API shows it; "" for none.
func (id ID) String() string {
	if id == 0 {
		return ""
	}
	var b [8]byte
	binary.BigEndian.PutUint64(b[:], uint64(id))
	return idAlphabet.EncodeToString(b[:])
}

// MarshalGQL writes the identity as a GraphQL ID.
func (id ID) MarshalGQL(w io.Writer) {
	io.WriteString(w, strconv.Quote(id.String()))
}

// UnmarshalGQL reads a GraphQL ID; empty text is none. A text that is no
// identity becomes Nobody, and is answered like any unknown id.
func (id *ID) UnmarshalGQL(v any) error {
	text, isText := v.(string)
	text = strings.TrimSpace(text)
	parsed, ok := ParseID(text)
	switch {
	case ok:
		*id = parsed
	case v == nil || isText && text == "":
		*id = 0
	default:
		*id = Nobody
	}
	return nil
}

// MaxIDs is the most identities that one question may name.
const MaxIDs = 100
