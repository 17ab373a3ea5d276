package judge_test

import (
	"fmt"

	"tablee/governance"
	"tablee/governance/command"
	"tablee/network/internal/snapshot"
	"tablee/network/judge"
)

// Somebody ends a membership at the end of June, though it began in August: it
// would end before it began, and is refused. At the end of August it is written.
func ExampleJudge() {
	n := snapshot.Build(1, governance.Facts{
		Groups: []governance.Group{{Record: governance.Record{ID: 1, Version: 1}}, {Record: governance.Record{ID: 2, Version: 1}, Kind: governance.Coalition}},
		Memberships: []governance.Membership{{
			Record: governance.Record{ID: 3, Version: 1}, Member: 1, Group: 2, Standing: governance.Full,
			Interval: governance.Interval{Since: governance.PartialDateOf(governance.NewDate(2025, 8, 1))},
		}},
	})
	for _, on := range []governance.Date{governance.NewDate(2025, 6, 30), governance.NewDate(2025, 8, 31)} {
		end := command.EndMembership{
			Edit: command.Edit{Request: command.Request{IdempotencyKey: "end"}, ExpectedVersion: 1}, Membership: 3, By: command.MemberSide,
			Ending: command.Ending{On: governance.PartialDateOf(on)},
		}
		effect, err := judge.Judge(n, end, governance.NewDate(2025, 10, 1))
		if err != nil {
			fmt.Println(on, "is refused")
			continue
		}
		fmt.Println(on, "writes", effect.Writes.Len(), "record")
	}
	// Output:
	// 2025-06-30 is refused
	// 2025-08-31 writes 1 record
}
