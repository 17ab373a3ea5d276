//go:build production

package serve

import (
	"errors"

	"tablee/cmd/tablee/internal/program"
)

// devLoginPath is where the provider of --dev would be.
const devLoginPath = "/auth/dev"

// forDevelopment fails: whoever comes would be let in.
func (e *entrance) forDevelopment(string) error { return errors.New(e.Words.NoDevLogin) }

// DevToken fails: there is nobody whom it would speak for.
func DevToken(p *program.Program, _ string) (string, error) {
	return "", errors.New(p.Words.NoDevLogin)
}
