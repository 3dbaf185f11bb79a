"""What can be a student's id, which names folders, and when two texts mean the same."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable

MAX_BYTES = 100  # of a file's name, which may have 255, ids are a part
RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
# what paths, shells' patterns, which nbgrader looks for ids with, and its exchange's names give a meaning
FORBIDDEN = set('/\\:*?"<>|[]{}$+%')


def folded(text: str) -> str:
    """Return the form in which texts are compared: one of all that look alike or differ in case alone.

    >>> folded("Mu\\u0308ller ") == folded("MÜLLER")
    True
    """
    once = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(unicodedata.normalize("NFKC", once).split())


def problem_with_id(text: str) -> str:
    """Say why this can't be a student's id; empty if it can."""
    if not text.strip():
        return "it is empty"
    if text != text.strip():
        return "it begins or ends with white space"
    if not text.isprintable():
        return "it holds characters that can't be printed"
    if text.startswith((".", "-")) or text.endswith("."):
        return "it begins with '.' or '-', or ends with '.'"
    if found := sorted(FORBIDDEN & set(text)):
        return f"it holds {' '.join(found)}"
    if text.casefold().split(".")[0] in RESERVED:
        return "Windows reserves this name"
    try:
        size = len(text.encode())
    except UnicodeEncodeError:
        return "it holds characters that no file can hold"
    if size > MAX_BYTES:
        return f"it is longer than {MAX_BYTES} bytes"
    return ""


def look_alikes(ids: Iterable[str]) -> list[list[str]]:
    """Return the groups of different ids that one would take for each other, as some file systems do."""
    groups: dict[str, set[str]] = defaultdict(set)
    for text in ids:
        groups[folded(text)].add(text)
    return [sorted(group) for group in groups.values() if len(group) > 1]
