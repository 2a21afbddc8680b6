package protocol

import (
	"fmt"
	"os"
)

const defaultPackage = "languages/package"

// Main runs a program. Its first argument names the folder of the unpacked package.
func Main(run func(packageFolder string) error) {
	folder := defaultPackage
	if len(os.Args) > 1 {
		folder = os.Args[1]
	}
	if err := run(folder); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}
