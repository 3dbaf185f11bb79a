"""What no student may see, and the search for it in files that students get.

Hidden are the solutions and hidden tests of every exercise, the model answer and rubric of its written
answer, the answer variants, and what the instructors' page says chapter by chapter.

Texts are compared by their words alone (``\\w+``), so neither markup nor line breaks nor escapes hide
anything. A hidden line is searched for by itself if it has three words or more, of 24 characters in all; a
shorter one together with the lines after it (at the end of a block, before it), until they are so many. Two
kinds of lines say nothing and are left out: blocks that are shorter in all, and lines whose words also stand
in what students read anyway: the open part of the exercises, the pages and the labs.
"""

import functools
import gzip
import html
import io
import json
import re
import zipfile
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode

from heldout.exercises.source import parts
from heldout.exercises.variants import HEADER
from heldout.notebooks import read
from heldout.paths import ROOT

CHARACTERS, WORDS = 24, 3
WORD = re.compile(r"\w+")
ROLE = re.compile(r"\{[\w:.-]+\}(?=`)")
TAG = re.compile(r"<[^>]*>")
INSTRUCTORS = Path("book", "appendix", "instructors.md")
CHAPTER_BY_CHAPTER = "## Chapter by chapter"


@dataclass(frozen=True)
class Block:
    """Hidden lines that stand together: one solution, one test, one written answer, one file."""

    where: str
    kind: str
    lines: tuple[str, ...]

    def passages(self) -> set[str]:
        """Return the words of each line, of short ones together with their neighbors."""
        lines = [words for words in map(words_of, self.lines) if words]
        found = set()
        for start in range(len(lines)):
            first, last = start, start + 1
            while not _long_enough(passage := " ".join(lines[first:last])):
                if last < len(lines):
                    last += 1
                elif first > 0:
                    first -= 1
                else:
                    break
            if _long_enough(passage):
                found.add(passage)
        return found


def _long_enough(words: str) -> bool:
    return len(words) >= CHARACTERS and words.count(" ") + 1 >= WORDS


@dataclass(frozen=True)
class Leak:
    """A hidden passage that stands in a file."""

    path: Path
    passage: str
    where: str


def words_of(text: str) -> str:
    """Return the words of a text, one space between them."""
    return " ".join(WORD.findall(ROLE.sub("", text)))


def hidden_blocks(root: Path = ROOT) -> list[Block]:
    """Return everything that is hidden, block by block."""
    blocks: list[Block] = []
    for path in sorted(root.glob("solutions/*/*.ipynb")):
        notebook, _ = read(path)
        where = path.relative_to(root).as_posix()
        blocks += [Block(where, kind, lines) for kind, lines in parts(notebook) if kind != "open"]
    for path in sorted(root.glob("tests/exercises/variants/*/*.py")):
        code = HEADER.sub("", path.read_text(encoding="utf-8"))
        blocks.append(Block(path.relative_to(root).as_posix(), "variant", tuple(code.splitlines())))
    _, _, notes = (root / INSTRUCTORS).read_text(encoding="utf-8").partition(CHAPTER_BY_CHAPTER)
    blocks.append(Block(INSTRUCTORS.as_posix(), "notes", tuple(notes.splitlines())))
    return blocks


class Passages:
    """Passages to look for in texts: a text is searched only for those whose first words stand in it."""

    def __init__(self, passages: Iterable[str]) -> None:
        self._by_start: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for passage in passages:
            self._by_start[tuple(passage.split(" ", WORDS)[:WORDS])].append(passage)

    def found_in(self, text: str) -> set[str]:
        """Return the passages whose words stand in the text, one after the other."""
        words = words_of(text)
        each = words.split()
        starts = self._by_start.keys() & set(zip(*(each[skipped:] for skipped in range(WORDS)), strict=False))
        whole = f" {words} "
        return {passage for start in starts for passage in self._by_start[start] if f" {passage} " in whole}


def open_text(root: Path = ROOT) -> str:
    """Return all that students read anyway: exercises, pages, questions and labs."""
    texts = []
    for path in [*root.glob("exercises/*/*.ipynb"), *root.glob("notebooks/**/*.ipynb")]:
        texts += [cell.source for cell in read(path)[0].cells]
    for path in [*root.glob("book/**/*.md"), *root.glob("book/*.questions.yml")]:
        if path != root / INSTRUCTORS:
            texts.append(path.read_text(encoding="utf-8"))
    return "\n".join(texts)


@functools.cache
def hidden_passages(root: Path = ROOT) -> dict[str, str]:
    """Return each hidden passage that is searched for, with the place where it belongs."""
    hidden = {passage: block.where for block in hidden_blocks(root) for passage in block.passages()}
    exempt = Passages(hidden).found_in(open_text(root))
    return {passage: where for passage, where in hidden.items() if passage not in exempt}


def hidden_in(notebook: NotebookNode) -> set[str]:
    """Return the passages of one exercise that are hidden: in its source, but not in the open part of it."""
    found = list(parts(notebook))
    blocks = [Block("", kind, lines) for kind, lines in found if kind != "open"]
    hidden = {passage for block in blocks for passage in block.passages()}
    return hidden - Passages(hidden).found_in(
        "\n".join(line for kind, lines in found if kind == "open" for line in lines)
    )


def find_leaks(folder: Path, passages: dict[str, str]) -> list[Leak]:
    """Return every hidden passage in every file of ``folder``."""
    sought = Passages(passages)
    leaks = []
    for path in sorted(item for item in folder.rglob("*") if item.is_file()):
        texts = readings(path.name, path.read_bytes())
        found = set().union(*(sought.found_in(text) for text in texts))
        leaks += [Leak(path, passage, passages[passage]) for passage in sorted(found)]
    return leaks


def find_leaks_in_code(folder: Path, passages: dict[str, str]) -> list[Leak]:
    """Return hidden passages in files of Python that are our own, where a file has two or more of one source.

    A single one there, such as ``except Exception as error``, is everybody's Python.
    """
    leaks = find_leaks(folder, passages)
    counts = Counter((leak.path, leak.where) for leak in leaks)
    return [leak for leak in leaks if counts[leak.path, leak.where] > 1]


def readings(name: str, content: bytes) -> Iterator[str]:
    """Return the texts that someone can get out of a file: as it is, unpacked, unescaped, without tags."""
    suffix = Path(name).suffix.lower()
    text = content.decode("utf-8", errors="ignore")
    yield text
    if suffix in (".html", ".htm", ".svg", ".xml"):
        yield html.unescape(text)
        # a tag may stand between two words as well as within one
        yield html.unescape(TAG.sub("", text))
        yield html.unescape(TAG.sub(" ", text))
    elif suffix in (".ipynb", ".json"):
        yield "\n".join(_strings(text))
    elif name == "searchindex.js":
        yield "\n".join(_strings(text[text.index("(") + 1 : text.rindex(")")]))
    elif suffix == ".inv":
        yield zlib.decompress(content.split(b"\n", 4)[4]).decode("utf-8")
    elif suffix == ".gz":
        yield from readings(name[: -len(suffix)], gzip.decompress(content))
    elif suffix == ".png":
        yield from _png_texts(content)
    elif zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for member in archive.namelist():
                yield from readings(member, archive.read(member))


def _strings(text: str) -> Iterator[str]:
    """Return the strings of a JSON text; lists of strings, which notebooks use for lines, as one."""
    todo = [json.loads(text)]
    while todo:
        value = todo.pop()
        if isinstance(value, str):
            yield value
            yield html.unescape(TAG.sub("", value))
        elif isinstance(value, dict):
            todo += [*value, *value.values()]
        elif isinstance(value, list) and value and all(isinstance(item, str) for item in value):
            todo.append("".join(value))
        elif isinstance(value, list):
            todo += value


def _png_texts(content: bytes) -> Iterator[str]:
    place = 8
    while place + 8 <= len(content):
        size, kind = int.from_bytes(content[place : place + 4]), content[place + 4 : place + 8]
        data = content[place + 8 : place + 8 + size]
        if kind == b"zTXt":
            yield zlib.decompress(data.split(b"\0", 1)[1][1:]).decode("latin-1")
        elif kind == b"iTXt" and data.split(b"\0", 1)[1][:1] == b"\1":
            yield zlib.decompress(data.split(b"\0", 4)[-1]).decode("utf-8", errors="ignore")
        place += size + 12
