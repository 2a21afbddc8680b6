"""Runs check-jsonschema once for each line of standard input, a JSON list of arguments.

Prints a line of JSON for each run: its exit code and its output. One process for all, because to start takes longer
than to check.
"""

import json
import sys

from check_jsonschema.cli import main
from click.testing import CliRunner

for line in sys.stdin:
    result = CliRunner().invoke(main, json.loads(line))
    print(json.dumps({"status": result.exit_code, "output": result.output}))
