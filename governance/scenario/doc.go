// Package scenario makes supposed changes: it turns a list of them, which is
// data (governance.ChangeInput), into the records that would be new or changed,
// to be put over the facts. Source: DOMAIN §6; docs/formulas.md, "What-if".
package scenario
