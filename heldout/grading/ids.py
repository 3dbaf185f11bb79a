"""What can be a student's id, which names folders, and when two texts mean the same."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable

from heldout.grading.sentences import is_seen

MAX_BYTES = 100  # of a file's name, which may have 255, ids are a part
RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
# Cyrillic and Greek letters that look like Latin ones, in lower case
TWINS = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u051b\u051d\u03bf\u03b1\u03bd\u03c1\u03b9",
    "aeopcyxijshdqwoavpi",
)
SELECTORS = {"\ufe0e", "\ufe0f"}  # of a character's form; after a letter, they show nothing
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
    if not all(map(is_seen, text)) or SELECTORS & set(text):
        return "it holds characters that can't be printed or seen"
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
    """Return the groups of different ids that a file system would take for each other, or a person.

    >>> [len(group) for group in look_alikes(["anna", "\\u0430nna", "Anna", "hanna"])]
    [3]
    """
    groups: dict[str, set[str]] = defaultdict(set)
    for text in ids:
        groups[folded(text).translate(TWINS)].add(text)
    return [sorted(group) for group in groups.values() if len(group) > 1]
