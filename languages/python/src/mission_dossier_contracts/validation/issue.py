"""What is wrong with a value."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Issue:
    """One way in which a value breaks its schema, or a rule of its family."""

    path: str
    """JSON pointer (RFC 6901) to the value at fault.

    For a missing or unknown property, it is the pointer to its object.
    """

    keyword: str
    """The JSON Schema keyword that fails; `rule` for a rule of a family."""

    message: str
    """What was found and what was expected, for a person."""

    property: str | None = None
    """The name of a property that is missing or unknown."""

    def __str__(self) -> str:
        """Return the issue as a line of text."""
        return f"{self.path}: {self.message}" if self.path else self.message
