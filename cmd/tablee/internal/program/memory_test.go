package program

import (
	"math"
	"testing"
)

func TestAmountsOfMemory(t *testing.T) {
	for text, want := range map[string]int64{
		"": 0, "off": math.MaxInt64, "OFF": math.MaxInt64,
		"1": 1, "1048576B": 1 << 20, "512KiB": 512 << 10, "512MiB": 512 << 20, "512MB": 512 << 20, "512 MiB": 512 << 20,
		"2GiB": 2 << 30, "2GB": 2 << 30, "1TiB": 1 << 40,
	} {
		if got, err := ParseMemory(text); err != nil || got != want {
			t.Errorf("%q: %d, %v; want %d", text, got, err, want)
		}
	}
	for _, text := range []string{"much", "MiB", "0", "-1", "0MiB", "1.5GiB", "512M", "512MiBs", "5iB", "9223372036854775808", "9999999999TiB", "1 2MiB"} {
		if got, err := ParseMemory(text); err == nil {
			t.Errorf("%q is taken for %d", text, got)
		}
	}
}
