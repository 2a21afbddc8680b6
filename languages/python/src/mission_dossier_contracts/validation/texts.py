"""The texts of messages. They are in the contract: each language has the same."""

from ..contract import MESSAGES


def text(group: str, name: str, /, **values: object) -> str:
    """Return a text of the table, with values in place of their names in braces."""
    template: str = MESSAGES[group][name]
    return template.format(**values)


def limit(name: str) -> int:
    """Return how many issues are listed, or how long a text may be."""
    number: int = MESSAGES["limit"][name]
    return number


def shortened(excerpt: str) -> str:
    """Return the beginning of a text, marked as such."""
    template: str = MESSAGES["shortened"]
    return template.format(excerpt=excerpt)
