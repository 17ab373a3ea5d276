package show

import (
	"bytes"
	"testing"
)

func TestProgress(t *testing.T) {
	for interactive, want := range map[bool]string{
		true:  eraseLine + "half" + eraseLine + "1 of 2" + eraseLine + "2 of 2" + eraseLine + "trouble\n",
		false: "1 of 2\ntrouble\n",
	} {
		var out bytes.Buffer
		s := &Screen{out: &out, Interactive: interactive}
		s.moves("half")
		s.progress("step", "1 of 2")
		s.progress("step", "2 of 2")
		if _, err := s.Write([]byte("trouble\n")); err != nil {
			t.Fatal(err)
		}
		if out.String() != want {
			t.Errorf("interactive %v: %q", interactive, out.String())
		}
	}
}
