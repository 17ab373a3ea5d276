package main

import (
	"context"

	"tablee/cmd/tablee/internal/program"
	"tablee/cmd/tablee/internal/serve"
)

// tokenCommand prints a bearer token for scripts and tests.
type tokenCommand struct {
	As  string `required:"" placeholder:"PERSON" help:"Whom the token speaks for: coordinator, director, facilitator, policymaker, auditor or administrator."`
	Dev bool   `help:"For a service that runs with --dev. There are no others with such tokens: it may be left out."`
}

// Help is the text below the summary.
func (c *tokenCommand) Help() string {
	return "The token holds for twelve hours at the service that serves the same data folder with --dev. Send it as the header “Authorization: Bearer TOKEN”."
}

// Run prints the token; it needs no graph.
func (c *tokenCommand) Run(_ context.Context, p *program.Program) error {
	token, err := serve.DevToken(p, c.As)
	if err != nil {
		return err
	}
	if p.JSON {
		return p.PrintJSON(struct {
			Token string `json:"token"`
		}{token})
	}
	return p.Print("%s", token)
}
