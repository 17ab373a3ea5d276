// Package statistic describes how a quantity is spread over groups, and what of
// that may be published: the coefficient of Gini, quantiles and the Lorenz
// curve, suppression of small and dominated cells, and disclosure by
// differencing. Source: DOMAIN §3, "Sharing", and §11, "Statistics on private
// facts"; docs/formulas.md, "Sharing".
package statistic
