// Package sight decides what a reader may know of what groups keep to
// themselves, and notes what was shown, for the access log.
//
// A room that takes a Reader rests on private facts, as this reader may know
// them; one that takes a *snapshot.Network rests on public facts. To ask a Reader
// is the one way to be allowed to see, and so the one place where it is noted.
//
// Who may see what stands in DOMAIN §11, "Personal information and private
// facts"; the policy is governance/access.
//
// It may import governance, governance/access and internal/snapshot.
package sight
