"""One request a line on standard input, one answer a line on standard output."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from typing import Any


def answer_requests(answer: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """Answers every line of standard input, in order.

    What a release prints goes to standard error, so that standard output has answers alone.
    """
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="ascii")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    with answers:
        for line in sys.stdin.buffer:
            print(json.dumps(answer(json.loads(line))), file=answers)
