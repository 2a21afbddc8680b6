// Dossier-contracts answers for this module in tests of implementations of the contract.
//
//	dossier-contracts conformance
//
// reads requests of the conformance protocol from standard input, and writes answers to standard output.
package main

import (
	"fmt"
	"os"
)

const usage = `usage: dossier-contracts conformance

Commands:
  conformance  answer requests of the conformance protocol: a JSON object a line
`

func main() {
	if len(os.Args) != 2 {
		fmt.Fprint(os.Stderr, usage)
		os.Exit(2)
	}
	switch os.Args[1] {
	case "conformance":
		if err := conformance(os.Stdin, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, "dossier-contracts:", err)
			os.Exit(2)
		}
	case "help", "--help", "-h":
		fmt.Print(usage)
	default:
		fmt.Fprintf(os.Stderr, "dossier-contracts: unknown command %q\n%s", os.Args[1], usage)
		os.Exit(2)
	}
}
