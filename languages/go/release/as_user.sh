#!/bin/sh
# Runs a command as the user of a released module does: the go command takes the module from target/proxy, which
# release writes, other modules from the local cache if it has them, and keeps all in a cache of its own.
set -eu
target=$(cd "$(dirname "$0")" && pwd)/target
GOPROXY="file://$target/proxy,file://$(go env GOMODCACHE)/cache/download,$(go env GOPROXY)"
GONOSUMDB=mission-dossier-contracts.example # nobody else has released it
GOMODCACHE=$target/modcache
GOFLAGS=-modcacherw # so that it can be removed
GOBIN=$target/bin
GOWORK=off
GODEBUG=goindex=0 # the cached index of a version has the files of its first build, and here they change
export GOPROXY GONOSUMDB GOMODCACHE GOFLAGS GOBIN GOWORK GODEBUG
exec "$@"
