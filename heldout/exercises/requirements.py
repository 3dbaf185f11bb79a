"""What the text of each task asks, sentence by sentence, and the wrong answer that breaks it.

``tests/exercises/requirements/NN-slug.toml`` lists every sentence of every task in order: with variants that
break it, whose headers hold the message that a student gets, or with the reason why no answer can (it
explains, or gives an example). So no sentence asks what no test reads, and none is added without one.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode

from heldout.chapters import Chapter
from heldout.errors import HeldOutError
from heldout.exercises.source import read_source, tasks
from heldout.exercises.variants import Variant, load_variants
from heldout.grading.cells import grade_id_of
from heldout.paths import REQUIREMENTS

END = re.compile(r"""(?<=[.!?])(?<!e\.g\.)[)"*_]*\s+(?=[A-Z`"*_(\[0-9])""")
ITEM = re.compile(r"^\s*(?:[-*]|\d+\.)\s+", re.MULTILINE)


class RequirementError(HeldOutError):
    """A list of requirements and the texts of its tasks differ; the message says where."""


@dataclass(frozen=True)
class Requirement:
    """One sentence of a task's text: the variants that break it, or why none can."""

    task: str
    text: str
    broken_by: tuple[Variant, ...]
    says: str


def sentences(source: NotebookNode) -> Iterator[tuple[str, str]]:
    """Yield the name of each task and a sentence of its text, in order."""
    names = [task.name for task in tasks(source)]
    texts: list[str] = []  # since the last code
    for cell in source.cells:
        if cell.cell_type == "markdown":
            texts.append(cell.source)
            continue
        if (name := grade_id_of(cell)) in names:
            yield from ((name, sentence) for text in texts for sentence in split(text))
        texts = []


def split(text: str) -> Iterator[str]:
    """Yield the sentences of a text in Markdown, in one line each; headings are none, a table is one.

    >>> list(split("## Task 1\\n\\nAdd them. Return\\na sum.\\n\\n- Raise nothing."))
    ['Add them.', 'Return a sum.', 'Raise nothing.']
    """
    for block in re.split(r"\n\s*\n", text):
        if block.startswith("#"):
            continue
        if block.startswith(("|", "```")):
            yield " ".join(block.split())
            continue
        for item in ITEM.split(block):
            for sentence in END.split(" ".join(item.split())):
                if sentence:
                    yield sentence


def load_requirements(chapter: Chapter, folder: Path = REQUIREMENTS) -> list[Requirement]:
    """Read a chapter's list. Raises `RequirementError` where it and the texts differ, or names no variant."""
    path = folder / f"{chapter.slug}.toml"
    source = read_source(chapter)
    variants = {variant.path.stem: variant for variant in load_variants(chapter.slug, tasks(source))}
    try:
        listed = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise RequirementError(f"{path}: {error}") from None
    entries = [(name, entry) for name, group in listed.items() for entry in group]
    found = list(sentences(source))
    for place, (name, text) in enumerate(found):
        told = entries[place] if place < len(entries) else ("", {})
        if (told[0], " ".join(str(told[1].get("text", "")).split())) != (name, text):
            raise RequirementError(
                f"{path}: the text of {name} says '{text}', where the list has "
                f"'{told[1].get('text', 'nothing')}'. List it there, with the variant that breaks it or why none can."
            )
    if len(entries) > len(found):
        raise RequirementError(f"{path}: no text says '{entries[len(found)][1].get('text')}'.")
    return [_requirement(path, name, entry, variants) for name, entry in entries]


def _requirement(path: Path, task: str, entry: dict[str, object], variants: dict[str, Variant]) -> Requirement:
    broken_by, says = entry.get("broken_by", []), str(entry.get("says", ""))
    if not isinstance(broken_by, list) or bool(broken_by) == bool(says):
        raise RequirementError(
            f"{path}: '{entry['text']}' needs either 'broken_by', a list of variants, or 'says', why there is none."
        )
    for name in broken_by:
        if name not in variants or variants[name].right or variants[name].cell != task:
            raise RequirementError(f"{path}: {task} has no wrong variant '{name}'.")
    return Requirement(task, str(entry["text"]), tuple(variants[name] for name in broken_by), says)
