package dossier

import (
	_ "embed"
	"sync"

	"mission-dossier-contracts.example/languages/go/internal/contract"
	"mission-dossier-contracts.example/languages/go/internal/generations"
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

// allGenerations are read when they are needed first.
var allGenerations = sync.OnceValue(func() *generations.All {
	all, err := generations.Read(theContract())
	if err != nil {
		panic("dossier: the embedded contract cannot be read: " + err.Error())
	}
	return all
})

// Version returns the version of the contract, which is that of every package of it.
func Version() string {
	return theContract().Version
}
