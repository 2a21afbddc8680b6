"""Numbers as ECMAScript writes them, which RFC 8785 requires."""

import math
from decimal import Decimal

MAX_SAFE_INTEGER = 2**53 - 1

# From this number of digits before the point on, a number has an exponent.
_MOST_DIGITS = 21
# The same for zeros after the point.
_MOST_ZEROS = 6


def number_text(value: int | float) -> str:
    """Return the text of a number as a double: `1`, `0.5`, `1e+21`, `Infinity`."""
    if isinstance(value, int) and abs(value) <= MAX_SAFE_INTEGER:
        return str(value)
    number = as_double(value)
    if not math.isfinite(number):
        return "NaN" if math.isnan(number) else "Infinity" if number > 0 else "-Infinity"
    if number == 0:
        return "0"
    # `repr` has the same digits: the fewest that are read as the number.
    sign, digits, exponent = Decimal(repr(number)).normalize().as_tuple()
    assert isinstance(exponent, int)
    return "-" * sign + _decimal("".join(map(str, digits)), len(digits) + exponent)


def as_double(value: int | float) -> float:
    """Return the nearest double; infinite if there is none."""
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def _decimal(digits: str, point: int) -> str:
    """The text of `0.DIGITS` times ten to the power of `point`."""
    if 0 < point <= _MOST_DIGITS:
        whole, fraction = digits[:point].ljust(point, "0"), digits[point:]
        return f"{whole}.{fraction}" if fraction else whole
    if -_MOST_ZEROS < point <= 0:
        return f"0.{'0' * -point}{digits}"
    mantissa = f"{digits[0]}.{digits[1:]}" if len(digits) > 1 else digits
    return f"{mantissa}e{point - 1:+d}"
