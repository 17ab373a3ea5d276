//go:build production

package main

import "errors"

// devLoginPath is where the provider of --dev would be.
const devLoginPath = "/auth/dev"

// forDevelopment fails: whoever comes would be let in.
func (e *entrance) forDevelopment(string) error { return errors.New(e.words.noDevLogin) }

// devToken fails: there is nobody whom it would speak for.
func devToken(p *program, _ string) (string, error) { return "", errors.New(p.words.noDevLogin) }
