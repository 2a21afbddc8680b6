#!/usr/bin/env bash
# Installs the command line into a folder: the packages that DOSSIER_PACKAGES names, else those of this clone, built.
set -euo pipefail
place=${1:?usage: install.sh FOLDER}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
quietly=(--no-audit --no-fund --no-update-notifier --loglevel=error)

mkdir -p "$place"
read -r -a packages <<< "${DOSSIER_PACKAGES:-}"
if [ ${#packages[@]} -eq 0 ]; then
  packed=$(mktemp -d)
  trap 'rm -rf "$packed"' EXIT
  cd "$root"
  # It builds, too.
  npm ci "${quietly[@]}"
  npm pack . ./packages/cli --ignore-scripts --silent --pack-destination "$packed"
  packages=("$packed"/*.tgz)
fi
npm install --prefix "$place" --ignore-scripts "${quietly[@]}" "${packages[@]}"
