package dossier

import (
	_ "embed"
	"sync"

	"mission-dossier-contracts.example/languages/go/internal/contract"
)

//go:embed contract.json
var contractText []byte

// theContract is read when it is needed first.
var theContract = sync.OnceValue(func() *contract.Contract {
	read, err := contract.Read(contractText)
	if err != nil {
		panic("dossier: the embedded contract cannot be read: " + err.Error())
	}
	return read
})

// Version returns the version of the contract, which is that of every package of it.
func Version() string {
	return theContract().Version
}
