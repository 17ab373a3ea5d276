package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/alecthomas/kong"

	"tablee/cmd/tablee/internal/program"
)

// completionCommand prints what a shell is to read.
type completionCommand struct {
	Shell string `arg:"" enum:"bash,zsh,fish" help:"bash, zsh or fish."`
}

// Help is the text below the summary.
func (c *completionCommand) Help() string {
	return "In ~/.bashrc or ~/.zshrc: source <(tablee completion bash), or zsh. " +
		"For fish: tablee completion fish > ~/.config/fish/completions/tablee.fish"
}

// Run prints it; it needs no graph.
func (c *completionCommand) Run(_ context.Context, p *program.Program) error {
	parser, err := kong.New(&commandLine{})
	if err != nil {
		return err
	}
	switch c.Shell {
	case "fish":
		return p.Print("%s", forFish(parser.Model))
	case "zsh":
		return p.Print("autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n%s", forBash(parser.Model))
	}
	return p.Print("%s", forBash(parser.Model))
}

// forBash completes commands, flags, and values out of a set; files elsewhere.
func forBash(tablee *kong.Application) string {
	var commands, options, values strings.Builder
	for _, command := range tablee.Children {
		fmt.Fprintf(&commands, " %s", command.Name)
		fmt.Fprintf(&options, "    %s) choices+=%s ;;\n", command.Name, quoted(names(command.Flags)))
		for _, argument := range command.Positional {
			if set := valuesOf(argument); set != "" {
				fmt.Fprintf(&values, "    %s) choices=%s ;;\n", command.Name, quoted(set))
			}
		}
	}
	for _, flag := range flagsOf(tablee) {
		if set := valuesOf(flag.Value); set != "" {
			fmt.Fprintf(&values, "    --%s) choices=%s ;;\n", flag.Name, quoted(set))
		}
	}
	return strings.NewReplacer("COMMANDS", strings.TrimSpace(commands.String()), "SHARED", names(tablee.Flags),
		"OPTIONS\n", options.String(), "VALUES\n", values.String()).Replace(bashFunction)
}

const bashFunction = `_tablee() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= choices= w
  for w in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " COMMANDS " in *" $w "*) command=$w; break ;; esac
  done
  case $before in
VALUES
  esac
  if [[ -z $choices && $word == -* ]]; then
    choices='SHARED '
    case $command in
OPTIONS
    esac
  elif [[ -z $choices && -z $command && $before != -* ]]; then
    choices='COMMANDS'
  fi
  COMPREPLY=($(compgen -W "$choices" -- "$word"))
}
complete -o default -F _tablee tablee`

// forFish describes commands and flags, as fish shows them.
func forFish(tablee *kong.Application) string {
	lines := fishFlags(tablee.Flags, "")
	for _, command := range tablee.Children {
		within := " -n '__fish_seen_subcommand_from " + command.Name + "'"
		lines = append(lines, "complete -c tablee -f -n __fish_use_subcommand -a "+command.Name+" -d "+quoted(command.Help))
		lines = append(lines, fishFlags(command.Flags, within)...)
		for _, argument := range command.Positional {
			if set := valuesOf(argument); set != "" {
				lines = append(lines, "complete -c tablee -f"+within+" -a "+quoted(set))
			}
		}
	}
	return strings.Join(lines, "\n")
}

func fishFlags(flags []*kong.Flag, within string) []string {
	var lines []string
	for _, flag := range flags {
		line := "complete -c tablee" + within + " -l " + flag.Name
		switch set := valuesOf(flag.Value); {
		case set != "":
			line += " -x -a " + quoted(set)
		case !flag.IsBool():
			line += " -r"
		}
		lines = append(lines, line+" -d "+quoted(flag.Help))
	}
	return lines
}

func flagsOf(tablee *kong.Application) []*kong.Flag {
	flags := tablee.Flags
	for _, command := range tablee.Children {
		flags = append(flags, command.Flags...)
	}
	return flags
}

func names(flags []*kong.Flag) string {
	var out []string
	for _, flag := range flags {
		out = append(out, "--"+flag.Name)
	}
	return strings.Join(out, " ")
}

// valuesOf is the set that a value is out of, if there is one.
func valuesOf(v *kong.Value) string {
	return strings.TrimSpace(strings.ReplaceAll(v.Enum, ",", " "))
}

// quoted is a word for a shell, whatever is in it.
func quoted(text string) string { return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'" }
