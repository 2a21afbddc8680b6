#!/bin/sh
# Checks, tests and builds the package, and installs what was built into an empty environment, `.installed`.
# Writes the types; with --check, fails if they are out of date.
set -eu
cd "$(dirname "$0")"

install() { "$1/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$2"; }

python3 -m venv .venv
install .venv requirements-dev.txt
. .venv/bin/activate
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

python3 -m venv --clear .installed
install .installed requirements.txt
.installed/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-index dist/*.whl
