// Package rule judges what must hold among facts, whoever writes them:
// references, intervals, the lives of groups and seats, one holder per seat at a
// time, and no group that is its own ancestor. It judges imports and commands
// alike. Source: DOMAIN §2, §8, and §3, "Days".
package rule
