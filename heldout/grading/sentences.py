"""How names and texts of students stand in the sentences that people read."""

from collections.abc import Sequence

# Letters and marks that show nothing, and that Python calls printable: fillers, joiners of marks, selectors
# of a form, but for the two that stand after small pictures in any message.
INVISIBLE = {
    *map(chr, (0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0)),
    *map(chr, range(0x180B, 0x1810)),
    *map(chr, range(0xFE00, 0xFE0E)),
    *map(chr, range(0xE0100, 0xE01F0)),
}


def is_seen(char: str) -> bool:
    """Whether a character shows, or is a space."""
    return char.isprintable() and char not in INVISIBLE


def printable(text: object) -> str:
    """Return text in one line in which nothing is hidden and no terminal is told anything.

    >>> printable("alice\\n\\x1b[2J")
    'alice \\\\x1b[2J'
    """
    return "".join(
        char if is_seen(char) else " " if char.isspace() else char.encode("unicode_escape").decode()
        for char in str(text)
    )


def quoted(text: str, length: int = 60) -> str:
    """Return text of a student in a form that fits into a sentence: printable, one line, cut."""
    line = " ".join("".join(char if is_seen(char) else " " for char in text).split())
    return f"'{line if len(line) <= length else line[: length - 1] + '…'}'"


def listed(names: Sequence[str], most: int = 6) -> str:
    """Return names as a sentence lists them; of more than ``most`` the rest are only counted."""
    shown = list(names[:most])
    if len(names) > most:
        shown.append(f"{len(names) - most} more")
    return " and ".join(", ".join(shown).rsplit(", ", 1)) if len(shown) > 1 else "".join(shown)
