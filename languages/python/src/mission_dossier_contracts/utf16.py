"""Texts as UTF-16, by whose code units RFC 8785 sorts and messages are shortened."""


def utf16(text: str) -> bytes:
    """Return a text as UTF-16 (big-endian), in which lone surrogates may stand.

    Bytes sort by code unit. Python would compare code points.
    """
    return text.encode("utf-16-be", "surrogatepass")


def length_in_utf16(text: str) -> int:
    """Return the number of code units of a text."""
    return len(utf16(text)) // 2


def beginning(text: str, longest: int) -> str | None:
    """Return the first code units of a text, without half a character; None if it is not longer."""
    units = utf16(text[: longest + 1])
    if len(units) <= 2 * longest:
        return None
    kept = units[: 2 * longest]
    if 0xD8 <= kept[-2] < 0xDC:
        kept = kept[:-2]
    return kept.decode("utf-16-be", "surrogatepass")
