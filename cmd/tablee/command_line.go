package main

// commandLine is everything that can be typed after the program's name.
type commandLine struct {
	settings

	Serve   serveCommand   `cmd:"" help:"Run the service on this machine."`
	Migrate migrateCommand `cmd:"" help:"Bring the graph's constraints and indexes to what this version needs. Every command does."`
	Seed    seedCommand    `cmd:"" help:"Fill the map with three public documents and two worked examples."`
	Import  importCommand  `cmd:"" help:"Import a folder of CSV files, or one of them: all of it, or nothing."`
	Load    loadCommand    `cmd:"" help:"Show how a group's people are committed to seats and assemblies, in hours."`
	Check   checkCommand   `cmd:"" help:"Check the rules that must hold among all records; exit status 1 when one does not."`
	Config  configCommand  `cmd:"" help:"Print the settings, secrets hidden."`
	Version versionCommand `cmd:"" help:"Print the versions of the program, of Go and of the managed Neo4j."`
}

// settings are the flags that every command takes. Each has an environment
// name, so that a service can be set up without a command line.
type settings struct {
	DataDir           string `env:"TABLEE_DATA_DIR" placeholder:"DIR" help:"Folder of the managed Neo4j and its data (default: tablee in the user's data folder)."`
	Neo4jURI          string `name:"neo4j-uri" env:"TABLEE_NEO4J_URI" placeholder:"URI" help:"Another Neo4j to use, such as neo4j://host:7687 (default: the managed one in the data folder)."`
	Neo4jUser         string `name:"neo4j-user" env:"TABLEE_NEO4J_USER" default:"neo4j" placeholder:"NAME" help:"Account at that Neo4j."`
	Neo4jPasswordFile string `name:"neo4j-password-file" env:"TABLEE_NEO4J_PASSWORD_FILE" placeholder:"FILE" help:"File that holds the account's password."`
	Address           string `env:"TABLEE_ADDRESS" default:"127.0.0.1:4000" placeholder:"HOST:PORT" help:"Where the service listens; only this machine until people sign in (default: 127.0.0.1:4000)."`
	TimeZone          string `env:"TABLEE_TIME_ZONE" default:"America/Toronto" placeholder:"ZONE" help:"Zone whose clock says which day it is (default: America/Toronto)."`
	Language          string `enum:",fr,en" default:"" placeholder:"fr|en" help:"Language of what is printed (default: that of LANG, else English)."`
	JSON              bool   `name:"json" help:"Print one JSON object for programs."`
}
