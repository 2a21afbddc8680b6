"""The issues of a value by its schema, with messages for people."""

from itertools import islice
from typing import Any

from ..contract import Object, phrase
from .breaches import Breach, breaches_of
from .issue import Issue
from .texts import limit, text
from .wording import describe, did_you_mean, listed, one_of, quote


def explain(model: str, value: Any) -> list[Issue]:
    """Return all issues of a value.

    A value of a few megabytes can have a million, and nobody reads them. After the first 1,000, a
    last issue has the number of the others, and the place of the first of them.
    """
    breaches = breaches_of(model, value)
    issues = [_issue(breach) for breach in islice(breaches, limit("issues"))]
    if next_one := next(breaches, None):
        count = 1 + sum(1 for _ in breaches)
        # It is not about a property.
        message = text("issue", "more", count=count)
        issues.append(Issue(next_one.path, next_one.keyword, message))
    return issues


def _issue(breach: Breach) -> Issue:
    return Issue(breach.path, breach.keyword, _message(breach), breach.property)


def _message(breach: Breach) -> str:
    match breach:
        case Breach(keyword="required", property=str(name)):
            return text("issue", "required", property=quote(name))
        case Breach(keyword="additionalProperties", property=str(name)):
            return text(
                "issue", "additionalProperties", property=quote(name), hint=_hint(name, breach)
            )
    expected = _expected(breach.keyword, breach.schema, breach.value)
    if breach.nullable:
        expected = text("expected", "nullable", expected=expected)
    return text("issue", "value", found=describe(breach.value), expected=expected)


def _expected(keyword: str, schema: Object, found: Any) -> str:
    if keyword == "enum":
        return one_of(schema["enum"]) + did_you_mean(found, schema["enum"])
    if keyword not in ("type", "pattern"):
        return text("bound", keyword, limit=schema[keyword])
    if "pattern" in schema:
        form, example = phrase(schema["description"]), quote(schema["examples"][0])
        return text("expected", "pattern", form=form, example=example)
    return text("joined_by", "types").join(text("type", name) for name in _types(schema))


def _types(schema: Object) -> list[str]:
    # An integer is a number, too.
    types = ["number", "integer"] if schema["type"] == "number" else schema["type"]
    return types if isinstance(types, list) else [types]


def _hint(name: str, breach: Breach) -> str:
    """Where an unknown property belongs, or which one was meant, or all that there are."""
    known = list(breach.schema.get("properties", {}))
    for home in known:
        member = breach.value.get(home)
        if isinstance(member, dict) and name in member:
            return text("hint", "belongs_in", property=quote(home))
    absent = [each for each in known if each not in breach.value]
    return did_you_mean(name, absent) or text("hint", "expected_only", properties=listed(known))
