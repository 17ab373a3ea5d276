// Hold runs a command while one Neo4j for tests is up, so that the packages
// which the command tests one after another share it.
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"

	"tablee/graph/graphtest"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: hold COMMAND [ARGUMENT ...]")
		os.Exit(2)
	}
	code, err := graphtest.Hold(run)
	if err != nil {
		fmt.Fprintln(os.Stderr, "the tests need a real Neo4j:", err)
		code = 1
	}
	os.Exit(code)
}

func run() int {
	command := exec.Command(os.Args[1], os.Args[2:]...)
	command.Stdin, command.Stdout, command.Stderr = os.Stdin, os.Stdout, os.Stderr
	err := command.Run()
	var exit *exec.ExitError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &exit):
		return exit.ExitCode()
	}
	fmt.Fprintln(os.Stderr, err)
	return 1
}
