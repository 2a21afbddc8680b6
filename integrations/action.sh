#!/usr/bin/env bash
# What action.yml does, with its inputs in the environment.
set -euo pipefail
options=(--format github)
operands=()

# Each line of a text is an argument.
lines_of() { while IFS= read -r line; do [ -z "$line" ] || printf '%s\0' "$line"; done <<< "$1"; }

case "$COMMAND" in
  validate)
    mapfile -d '' -t operands < <(lines_of "$FILES")
    [ -z "$SARIF" ] || options+=(--output "sarif=$SARIF")
    ;;
  compat) operands=("$OLD" "$NEW") ;;
  conformance)
    while IFS= read -r -d '' program; do options+=(--command "$program"); done < <(lines_of "$PROGRAMS")
    ;;
  *)
    echo "::error title=dossier::command: found \"$COMMAND\", expected validate, compat or conformance"
    exit 2
    ;;
esac
mapfile -d '' -t more < <(lines_of "$OPTIONS")
exec "$(dirname "${BASH_SOURCE[0]}")/dossier" "$COMMAND" "${options[@]}" "${more[@]}" -- "${operands[@]}"
