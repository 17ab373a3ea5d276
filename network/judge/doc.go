// Package judge judges a command on the records around it: what it would write,
// or why it is refused, as if all the records had been looked at. It finds names,
// too, that are kept longer than needed.
//
// It takes a *snapshot.Network and reads private facts in it: a rule holds of all
// records, whoever asks. For hides from an actor what it may not know, and tells
// no refusal that would speak of it; Judge is for those who may know everything,
// and Overdue for the service, which shows nobody what it finds.
//
// The rules stand in DOMAIN §2, "Time" and "Not unique"; what a command writes in
// governance/command, what must hold among facts in governance/rule, who may write
// what in governance/access.
//
// It may import governance, governance/rule, governance/access,
// governance/command, internal/snapshot and internal/sight.
package judge
