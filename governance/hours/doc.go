// Package hours works out what groups give in hours: the lines and totals of a
// load from calendars, rolls and declarations, capacities and limits over a
// period, and what a body or an invitation costs. Source: DOMAIN §3,
// "Representation load", and §7; docs/formulas.md, "Load of representation".
package hours
