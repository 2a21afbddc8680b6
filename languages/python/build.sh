#!/bin/sh
# Checks, tests and builds the package, and installs what was built into an empty environment, `.installed`.
# Writes the types; with --check, fails if they are out of date.
set -eu
cd "$(dirname "$0")"

python3 -m venv .venv
. .venv/bin/activate
python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
python generate_types.py "$@"
cmp LICENSE ../../LICENSE
ruff check --quiet
ruff format --quiet --check src tests generate_types.py
mypy --no-error-summary
pytest --quiet
rm -rf dist
python -m build --no-isolation --outdir dist
twine check --strict dist/*
deactivate

# All that users install, so that it is installed as it is here, without a network.
python3 -m pip download --quiet --disable-pip-version-check --require-hashes -r requirements.txt -d dist/wheels
cp dist/*.whl dist/wheels
python3 -m venv --clear .installed
.installed/bin/python -m pip install --quiet --disable-pip-version-check --no-index --find-links dist/wheels \
  'mission-dossier-contracts[types]'
