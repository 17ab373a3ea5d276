package sharing_test

import (
	"fmt"

	"tablee/governance"
	"tablee/governance/access"
	"tablee/network/internal/sight"
	"tablee/network/internal/snapshot"
	"tablee/network/sharing"
)

// Three organizations hold 1, 2 and 3 seats. The coefficient of Gini is
// 2 (1·1 + 2·2 + 3·3) ÷ (3·6) − 4 ÷ 3 = 28/18 − 24/18 = 2/9. Seats are public: who
// asks does not matter.
func ExampleUsual() {
	const table = 10
	f := governance.Facts{Groups: []governance.Group{{Record: governance.Record{ID: table}, Kind: governance.Roundtable}}}
	for holder := governance.ID(1); holder <= 3; holder++ {
		f.Groups = append(f.Groups, governance.Group{Record: governance.Record{ID: holder}, Kind: governance.Organization})
		for k := range holder {
			seat := 100*holder + k
			f.Seats = append(f.Seats, governance.Seat{Record: governance.Record{ID: seat}, Body: table})
			f.Tenures = append(f.Tenures, governance.Tenure{Record: governance.Record{ID: 1000 + seat}, Seat: seat, Holder: holder, Delegates: 1})
		}
	}
	reader := sight.New(snapshot.Build(1, f), access.Anyone())
	s := sharing.Usual(reader, governance.YearPeriod(2025))
	fmt.Printf("Gini of seats %.4f\n", *s.Distribution(governance.SharedSeats).Gini)
	// Output:
	// Gini of seats 0.2222
}
