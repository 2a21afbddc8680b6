"""The issues of a value by its schema, with messages for people."""

from itertools import islice
from typing import Any

from ..contract import MESSAGES, Object, phrase
from .breaches import Breach, breaches_of
from .issue import Issue
from .wording import describe, did_you_mean, listed, one_of, quote

_ISSUE = MESSAGES["issue"]
_EXPECTED = MESSAGES["expected"]
_HINT = MESSAGES["hint"]


def explain(model: str, value: Any) -> list[Issue]:
    """Return all issues of a value.

    A value of a few megabytes can have a million, and nobody reads them. After the first 1,000, a
    last issue has the number of the others, and the place of the first of them.
    """
    breaches = breaches_of(model, value)
    issues = [_issue(breach) for breach in islice(breaches, MESSAGES["limit"]["issues"])]
    for breach in breaches:
        count = 1 + sum(1 for _ in breaches)
        issues.append(_issue(breach, _ISSUE["more"].format(count=count)))
    return issues


def _issue(breach: Breach, message: str | None = None) -> Issue:
    text = _message(breach) if message is None else message
    return Issue(breach.path, breach.keyword, text, breach.property)


def _message(breach: Breach) -> str:
    name = breach.property
    if name is not None:
        hint = _hint(name, breach) if breach.keyword == "additionalProperties" else ""
        text: str = _ISSUE[breach.keyword].format(property=quote(name), hint=hint)
        return text
    expected = _expected(breach.keyword, breach.schema, breach.value)
    if breach.nullable:
        expected = _EXPECTED["nullable"].format(expected=expected)
    text = _ISSUE["value"].format(found=describe(breach.value), expected=expected)
    return text


def _expected(keyword: str, schema: Object, found: Any) -> str:
    if keyword == "enum":
        return one_of(schema["enum"]) + did_you_mean(found, schema["enum"])
    text: str
    if keyword not in ("type", "pattern"):
        text = MESSAGES["bound"][keyword].format(limit=schema[keyword])
    elif "pattern" in schema:
        form, example = phrase(schema["description"]), quote(schema["examples"][0])
        text = _EXPECTED["pattern"].format(form=form, example=example)
    else:
        text = _types(schema)
    return text


def _types(schema: Object) -> str:
    names = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if names == ["number"]:
        # An integer is a number, too.
        names = ["number", "integer"]
    separator: str = MESSAGES["joined_by"]["types"]
    return separator.join(MESSAGES["type"][name] for name in names)


def _hint(name: str, breach: Breach) -> str:
    """Where an unknown property belongs, or which one was meant, or all that there are."""
    known = list(breach.schema.get("properties", {}))
    for home in known:
        member = breach.value.get(home)
        if isinstance(member, dict) and name in member:
            text: str = _HINT["belongs_in"].format(property=quote(home))
            return text
    absent = [each for each in known if each not in breach.value]
    all_known: str = _HINT["expected_only"].format(properties=listed(known))
    return did_you_mean(name, absent) or all_known
