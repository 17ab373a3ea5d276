package main

import "tablee/cmd/tablee/internal/program"

// commandLine is everything that can be typed after the program's name.
type commandLine struct {
	program.Settings

	Serve      serveCommand      `cmd:"" help:"Run the service on this machine."`
	Migrate    migrateCommand    `cmd:"" help:"Bring the graph's constraints and indexes to what this version needs. Every command does."`
	Seed       seedCommand       `cmd:"" help:"Fill the map with three public documents and two worked examples."`
	Token      tokenCommand      `cmd:"" help:"Print a token with which a program acts for one of the people of serve --dev."`
	Import     importCommand     `cmd:"" help:"Import a folder of CSV files, or one of them: all of it, or nothing."`
	Load       loadCommand       `cmd:"" help:"Show how a group's people are committed to seats and assemblies, in hours."`
	Consult    consultCommand    `cmd:"" help:"Show whom to consult on a topic in a territory, so that everyone concerned is reached at the least burden."`
	Check      checkCommand      `cmd:"" help:"Check the rules that must hold among all records; exit status 1 when one does not."`
	Config     configCommand     `cmd:"" help:"Print the settings, secrets hidden."`
	Completion completionCommand `cmd:"" help:"Print what makes a shell complete tablee’s commands and flags."`
	Version    versionCommand    `cmd:"" help:"Print the versions of the program, of Go and of the managed Neo4j."`
}
