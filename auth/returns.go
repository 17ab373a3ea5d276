package auth

import (
	"net/url"
	"strings"
)

// maxReturn bounds an address to return to.
const maxReturn = 2000

// returnTo is where to go after signing in: the address that was asked for when
// it is one on this site, else the start. Browsers read a backslash as a slash,
// and leave control characters out.
func returnTo(asked string) string {
	const start = "/"
	if len(asked) > maxReturn || !strings.HasPrefix(asked, "/") || strings.HasPrefix(asked, "//") {
		return start
	}
	for _, r := range asked {
		if r < 0x20 || r == 0x7f || r == '\\' {
			return start
		}
	}
	u, err := url.Parse(asked)
	if err != nil || u.Scheme != "" || u.Host != "" || u.User != nil || strings.HasPrefix(u.Path, "//") || strings.Contains(u.Path, "\\") {
		return start
	}
	if u.Path == "/auth" || strings.HasPrefix(u.Path, "/auth/") {
		return start
	}
	return u.String()
}
