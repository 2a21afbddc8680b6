import json
import math
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from mission_dossier_contracts import canonical_json
from mission_dossier_contracts.canonical_json import comparable_json
from mission_dossier_contracts.number_text import MAX_SAFE_INTEGER
from samples import nested

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
SCALARS = (
    st.none()
    | st.booleans()
    | TEXTS
    | st.integers(-MAX_SAFE_INTEGER, MAX_SAFE_INTEGER)
    | st.floats(allow_nan=False, allow_infinity=False)
)
VALUES = st.recursive(SCALARS, lambda each: st.lists(each) | st.dictionaries(TEXTS, each))


@given(VALUES)
def test_writes_what_another_implementation_writes(value: Any) -> None:
    assert canonical_json(value) == rfc8785.dumps(value).decode()


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_writes_numbers_that_are_read_as_the_same(number: float) -> None:
    assert float(canonical_json(number)) == number


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (9007199254740993, "9007199254740992"),
        (10**21, "1e+21"),
        (-(10**20), "-100000000000000000000"),
        (1e-7, "1e-7"),
        (0.000001, "0.000001"),
        (-0.0, "0"),
        (1.0, "1"),
    ],
)
def test_writes_numbers_as_ecmascript_does(value: float, text: str) -> None:
    assert canonical_json(value) == text


def test_sorts_keys_by_utf_16_code_unit() -> None:
    assert canonical_json({"\uff00": 1, "😀": 2, "a": 3}) == '{"a":3,"😀":2,"\uff00":1}'


def test_writes_any_depth() -> None:
    assert canonical_json(nested(10_000)) == "[" * 10_001 + "]" * 10_001


@pytest.mark.parametrize(
    "value", [math.nan, math.inf, pytest.param(10**400, id="huge"), "\ud800", {"\udc00": 1}]
)
def test_refuses_what_has_no_canonical_json(value: Any) -> None:
    with pytest.raises(ValueError):
        canonical_json(value)


@pytest.mark.parametrize("value", [(1,), {1: 2}, {1}, b""])
def test_refuses_what_is_no_json_value(value: Any) -> None:
    with pytest.raises(TypeError):
        canonical_json(value)


@pytest.mark.parametrize("text", ["1e400", "-1e400", '"\\ud800"', '{"\\udfff":[1e400]}'])
def test_the_comparable_text_is_read_as_the_same_value(text: str) -> None:
    assert json.loads(comparable_json(json.loads(text))) == json.loads(text)
