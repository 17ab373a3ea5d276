package serve

import (
	"testing"

	"tablee/graph/graphtest"
)

func TestMain(m *testing.M) { graphtest.Main(m) }
