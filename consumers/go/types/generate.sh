#!/bin/sh
# Generates types.go from the schemas of the unpacked package. Run it from the root of the repository.
set -eu
package=${1:-consumers/package}
if [ ! -d "$package/schemas" ]; then
  echo "no unpacked package: $package/schemas is missing" >&2
  exit 2
fi
# Without --additional-schema, quicktype first looks for each $ref on the network, by its $id.
# Without --no-date-times, a timestamp becomes a time.Time, which changes its spelling.
cd "$package/schemas"
types=$OLDPWD/consumers/go/types
exec npx --prefix "$types" quicktype \
  --lang go --just-types-and-package --package types --no-date-times --quiet \
  --src-lang schema --additional-schema ./*.json --out "$types/types.go" --src \
  event.json \
  mission_dossier_artifact_indexed_payload.json \
  mission_dossier_artifact_missing_payload.json \
  mission_dossier_snapshot_computed_payload.json \
  mission_dossier_parity_drift_detected_payload.json \
  mission_dossier_state.json
