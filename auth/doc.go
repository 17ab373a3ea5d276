// Package auth says who is asking: people sign in at an OpenID Connect
// provider and keep a session here, programs show a bearer token. It knows no
// more of them than the provider says; what they may do is read at each
// request, and judged by governance/access.
package auth
