package show

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"tablee/network"
)

// leftOut lists who is not reached, why, and how to take part all the same.
func (t planText) leftOut() error {
	var lines, ways []string
	for _, l := range t.plan.LeftOut() {
		lines = append(lines, named(l.Group())+t.Words.colon+l.Explanation().Text(nil))
		if way := l.HowToTakePart().Text(nil); !slices.Contains(ways, way) {
			ways = append(ways, way)
		}
	}
	return errors.Join(t.list(t.Words.leftOut, lines), t.list(t.Words.allTheSame, ways))
}

// nations lists the direct interlocutors; an empty list discharges no duty.
func (t planText) nations() error {
	var lines []string
	for _, i := range t.plan.DirectInterlocutors() {
		lines = append(lines, named(i.Group())+t.Words.colon+i.HowToReach().Text(nil))
	}
	if note := t.plan.DirectInterlocutorsNote(); note != nil {
		lines = append(lines, note.Text(nil))
	}
	return t.list(t.Words.nations, lines)
}

// beside lists the groups that are named beside the plan.
func (t planText) beside() error {
	var err error
	for _, part := range []struct {
		head   string
		groups []network.Group
	}{
		{t.Words.informedOnly, t.plan.Informed()},
		{t.Words.memberless, t.plan.MembershipNotDeclared()},
		{t.Words.unclassified, t.plan.UnclassifiedGroups()},
		{t.Words.containing, t.plan.Containing()},
	} {
		var lines []string
		for _, g := range part.groups {
			lines = append(lines, named(g))
		}
		err = errors.Join(err, t.list(part.head, lines))
	}
	return err
}

func (t planText) underServed() error {
	var lines []string
	for _, u := range t.plan.UnderServed() {
		name := ""
		if x := u.Territory(); x != nil {
			name = x.Name().Text(nil)
		} else if x := u.Population(); x != nil {
			name = x.Label().Text(nil)
		}
		lines = append(lines, name+t.Words.colon+fmt.Sprintf(t.Words.reachedOf, t.Words.integer(u.Covered), t.Words.integer(u.Targets)))
	}
	return t.list(t.Words.underServed, lines)
}

// mostListed are named of any list; programs get all of them.
const mostListed = 20

// list writes lines under a head; nothing when there are none.
func (t planText) list(head string, lines []string) error {
	if len(lines) == 0 {
		return nil
	}
	if more := len(lines) - mostListed; more > 0 {
		lines = append(lines[:mostListed:mostListed], fmt.Sprintf(t.Words.andMore, more))
	}
	return t.Print("\n%s\n  – %s", head, strings.Join(lines, "\n  – "))
}
