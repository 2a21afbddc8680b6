import json
import math

import pytest

from mission_dossier_contracts import parse_json


def test_reads_text_and_bytes_in_utf_8() -> None:
    assert parse_json('{"a": "é"}') == parse_json('{"a": "é"}'.encode()) == {"a": "é"}


@pytest.mark.parametrize("text", ["NaN", "[Infinity]", '{"a": -Infinity}', "", "{", "'a'", "1 2"])
def test_refuses_what_is_not_json(text: str) -> None:
    with pytest.raises(ValueError):
        parse_json(text)


def test_refuses_bytes_in_another_encoding() -> None:
    with pytest.raises(ValueError):
        parse_json('"text"'.encode("utf-16"))


@pytest.mark.parametrize("text", ['["\\ud800"]', '{"\\uDFFF": 1}', '"\ud83d"'])
def test_refuses_a_lone_surrogate(text: str) -> None:
    with pytest.raises(ValueError, match="lone surrogate"):
        parse_json(text)


def test_reads_a_pair_of_surrogates() -> None:
    assert parse_json('"\\ud83d\\ude00"') == "😀"


def test_refuses_json_that_is_nested_too_deeply() -> None:
    with pytest.raises(ValueError, match="nested too deeply"):
        parse_json("[" * 1_000_000)


def test_reads_integers_exactly() -> None:
    assert parse_json("9007199254740993") == 9007199254740993


@pytest.mark.parametrize("text", ["1e400", "9" * 5000])
def test_reads_a_number_beyond_every_double_as_infinite(text: str) -> None:
    assert parse_json(text) == math.inf


def test_the_last_of_repeated_keys_counts() -> None:
    assert parse_json('{"a": 1, "a": 2}') == json.loads('{"a": 1, "a": 2}') == {"a": 2}
