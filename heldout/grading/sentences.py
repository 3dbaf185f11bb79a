"""How names and texts of students stand in the sentences that people read."""

from collections.abc import Sequence


def printable(text: object) -> str:
    """Return text in one line in which nothing is hidden and no terminal is told anything.

    >>> printable("alice\\n\\x1b[2J")
    'alice \\\\x1b[2J'
    """
    return "".join(
        char if char.isprintable() else " " if char.isspace() else char.encode("unicode_escape").decode()
        for char in str(text)
    )


def quoted(text: str, length: int = 60) -> str:
    """Return text of a student in a form that fits into a sentence: printable, one line, cut."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return f"'{line if len(line) <= length else line[: length - 1] + '…'}'"


def listed(names: Sequence[str], most: int = 6) -> str:
    """Return names as a sentence lists them; of more than ``most`` the rest are only counted."""
    shown = list(names[:most])
    if len(names) > most:
        shown.append(f"{len(names) - most} more")
    return " and ".join(", ".join(shown).rsplit(", ", 1)) if len(shown) > 1 else "".join(shown)
