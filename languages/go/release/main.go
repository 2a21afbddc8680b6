// Release writes the module into a folder in the form of a module proxy, so that the go command installs it from there
// as from any other: GOPROXY=file:///FOLDER.
//
//	go run -C languages/go/release . FOLDER
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/mod/modfile"
	"golang.org/x/mod/module"
	"golang.org/x/mod/zip"
)

// source is the folder of the module, from that of this program.
const source = ".."

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go run . FOLDER")
		os.Exit(2)
	}
	if err := release(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(2)
	}
}

func release(folder string) error {
	declaration, err := os.ReadFile(filepath.Join(source, "go.mod"))
	if err != nil {
		return err
	}
	version, err := contractVersion()
	if err != nil {
		return err
	}
	released := module.Version{Path: modfile.ModulePath(declaration), Version: "v" + version}
	var archive bytes.Buffer
	if err := zip.CreateFromDir(&archive, released, source); err != nil {
		return err
	}
	info, err := json.Marshal(map[string]any{"Version": released.Version})
	if err != nil {
		return err
	}
	return write(filepath.Join(folder, released.Path, "@v"), map[string][]byte{
		"list":                     []byte(released.Version + "\n"),
		released.Version + ".info": info,
		released.Version + ".mod":  declaration,
		released.Version + ".zip":  archive.Bytes(),
	})
}

// contractVersion returns the version of the contract, which is that of every package of it.
func contractVersion() (string, error) {
	text, err := os.ReadFile(filepath.Join(source, "contract.json"))
	if err != nil {
		return "", err
	}
	var contract struct{ Version string }
	err = json.Unmarshal(text, &contract)
	return contract.Version, err
}

func write(folder string, files map[string][]byte) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(folder, name), content, 0o644); err != nil {
			return err
		}
	}
	return nil
}
