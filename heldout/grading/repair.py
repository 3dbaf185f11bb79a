"""Makes the notebook to run from the one that a student handed in.

Each of the student's cells is matched with a cell of the assignment: by ``grade_id``, else by its text, by
the names it defines, by its place. Matched solution cells give their text; all else that grading rests on
comes from the assignment's source.
"""

from bisect import bisect_left
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cached_property
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.utils import is_solution

from heldout.grading.assignment import AssignmentNotebook
from heldout.grading.cells import grade_id_of, nbgrader_of
from heldout.grading.definitions import functions_assigned, names_in, names_mentioned
from heldout.grading.parse import StudentCell, UnreadableError, bare, read_cells
from heldout.grading.result import Status
from heldout.grading.sentences import listed, quoted

ELSEWHERE = "# The answer to this task is in another cell."
# What students are told, in this order.
TOLD = {
    "missing": "The answer {cells} {was} missing; {they} {was} put back as handed out, without an answer.",
    "deleted": "The test or locked {cells} {was} missing and {was} put back.",
    "edited": "The test or locked {cells} had been changed; the original text was put back. "
    "Write code of your own in new cells.",
    "lost": "The {cells} had lost the metadata by which grading knows {them}; "
    "{they} {was} found by {their} content.",
    "found": "The answer to {cells} was found in another cell, which took {their} place.",
    "elsewhere": "The answer {cells} {was} blank, but an earlier cell holds the answer; that one is graded.",
    "kind": "The answer {cells} had been changed from code to text or from text to code; "
    "{they} {was} changed back.",
    "repeated": "The answer {cells} {was} there more than once; "
    "all copies run in their order, and the last one is graded.",
    "blank copies": "Blank copies of the answer {cells} were left out.",
    "copies": "Copies of the test or locked {cells} were left out.",
    "changed copies": "Changed copies of the test or locked {cells} count as cells of your own.",
    "moved": "The {cells} stood elsewhere than in the exercise; {they} {was} moved back.",
    "blank": "The answer {cells} {was} left blank.",
}
# Text beyond these is not looked into: comparing takes time, and answers are shorter.
MAX_COMPARED = 2_000
MAX_GAP = 50
ALIKE = 0.6


@dataclass(frozen=True)
class Repaired:
    """The notebook to run, and sentences for the student about what was repaired.

    ``blank`` names the solution cells that hold no answer, by ``grade_id``. If what was handed in is no
    notebook of this assignment, ``notebook`` is None and ``status`` is unreadable.
    """

    notebook: NotebookNode | None = None
    notes: list[str] = field(default_factory=list)
    blank: list[str] = field(default_factory=list)
    status: Status = Status.GRADED


@dataclass(frozen=True)
class _Known:
    """A cell of the assignment: as the instructors wrote it, and its text as students received it."""

    cell: NotebookNode
    stub: str

    @property
    def grade_id(self) -> str:
        return grade_id_of(self.cell)

    @property
    def kind(self) -> str:
        return str(self.cell.cell_type)

    @property
    def solution(self) -> bool:
        return bool(nbgrader_of(self.cell).get("solution"))

    @property
    def protected(self) -> bool:
        """Whether students must not change the cell: tests, and everything locked."""
        meta = nbgrader_of(self.cell)
        return not self.solution and any(meta.get(flag) for flag in ("grade", "locked", "task"))

    @cached_property
    def names(self) -> frozenset[str]:
        """What an answer in this cell has to define."""
        return names_in(self.stub) if self.solution and self.kind == "code" else frozenset()

    def is_stub(self, text: str) -> bool:
        return bare(text) in ("", bare(self.stub))


@dataclass
class _Match:
    """Which cell of the assignment each of the student's cells is, by place; None for the student's own.

    ``by_id`` holds the places of those that still had their ``grade_id``, ``dropped`` of those left out.
    """

    home: list[int | None]
    by_id: set[int]
    dropped: set[int] = field(default_factory=set)

    def copies(self, home: int) -> list[int]:
        return [place for place, other in enumerate(self.home) if other == home and place not in self.dropped]

    def drop(self, places: Sequence[int]) -> None:
        self.dropped.update(places)

    def free(self, places: Sequence[int]) -> None:
        for place in places:
            self.home[place] = None


def repair(data: bytes, assignment: AssignmentNotebook) -> Repaired:
    """Return the notebook to run for what was handed in; never raises for what a student wrote.

    The notebook has the source's cells in the source's order. Test cells and locked cells are the source's to
    the letter, and so is all metadata; solution cells hold the student's text. The student's own cells follow
    the cell they followed. For students, who have no source, let the assignment's source be the release.
    """
    knowns = [
        _Known(cell, stub.source)
        for cell, stub in zip(assignment.source.cells, assignment.release.cells, strict=True)
    ]
    try:
        cells, notes = read_cells(data)
        match = _by_id_text_and_names(cells, knowns)
        if not _belongs(cells, match, knowns):
            raise UnreadableError(_other_assignment(cells, assignment))
    except UnreadableError as error:
        return Repaired(notes=[str(error)], status=Status.UNREADABLE)
    _by_place(cells, match, knowns)
    told: dict[str, list[str]] = {}
    _settle_copies(cells, match, knowns, told)
    _compare(cells, match, knowns, told)
    laid_out, blank = _laid_out(cells, match, knowns, told)
    notebook = nbformat.from_dict(
        {"cells": laid_out, "metadata": assignment.source.metadata, "nbformat": 4, "nbformat_minor": 5}
    )
    return Repaired(notebook, notes + _sentences(told), blank)


def names_used(notebook: NotebookNode) -> frozenset[str]:
    """Return the names that the student's own cells mention, in a notebook that `repair` made."""
    own = (
        cell.source
        for cell in notebook.cells
        if cell.cell_type == "code" and (is_solution(cell) or not grade_id_of(cell))
    )
    return frozenset(name for source in own for name in names_mentioned(source))


def _names(cell: StudentCell) -> frozenset[str]:
    return names_in(cell.text) | functions_assigned(cell.text) if cell.kind == "code" else frozenset()


def _by_id_text_and_names(cells: Sequence[StudentCell], knowns: Sequence[_Known]) -> _Match:
    ids = {known.grade_id: place for place, known in enumerate(knowns) if known.grade_id}
    match = _Match([ids.get(cell.grade_id) for cell in cells], set())
    match.by_id.update(place for place, home in enumerate(match.home) if home is not None)
    texts: dict[str, list[int]] = {}
    for place, known in enumerate(knowns):
        texts.setdefault(bare(known.stub), []).append(place)
    for place, cell in enumerate(cells):
        same = texts.get(bare(cell.text), [])
        # a text that several cells share, such as a blank written answer, says nothing
        if match.home[place] is None and cell.text.strip() and len(same) == 1:
            match.home[place] = same[0]
    _by_names(cells, match, knowns)
    return match


def _by_names(cells: Sequence[StudentCell], match: _Match, knowns: Sequence[_Known]) -> None:
    """Give every task without an answer the cells of the student that define what it asks for."""
    answered = [
        any(not known.is_stub(cells[copy].text) for copy in match.copies(place))
        for place, known in enumerate(knowns)
    ]
    for place, cell in enumerate(cells):
        home = match.home[place]
        # an answer may also have been written into a locked cell
        taken = home is not None and (not knowns[home].protected or knowns[home].is_stub(cell.text))
        if taken or not (names := _names(cell)):
            continue
        for task, known in enumerate(knowns):
            if known.names & names and not answered[task]:
                match.home[place] = task
                match.by_id.discard(place)
                break


def _belongs(cells: Sequence[StudentCell], match: _Match, knowns: Sequence[_Known]) -> bool:
    """Whether this is a notebook of the assignment at all."""
    ours = {cells[place].grade_id for place in match.by_id}
    foreign = {cell.grade_id for cell in cells if cell.grade_id} - ours
    if len(foreign) > len(ours):
        return False
    found = {home for home in match.home if home is not None}
    tasks = [place for place, known in enumerate(knowns) if known.names]
    if 3 * len(found) > len(knowns):
        return True
    # one name alone, such as `train`, may stand in any notebook
    return not found.isdisjoint(tasks) and (bool(ours) or len(found) >= min(2, len(tasks)))


def _other_assignment(cells: Sequence[StudentCell], assignment: AssignmentNotebook) -> str:
    lines = (line.strip("# ") for cell in cells if cell.kind == "markdown" for line in cell.text.splitlines())
    title = next(filter(None, lines), "")
    seen = f" It begins with {quoted(title)}." if title else ""
    return (
        f"This does not seem to be the notebook of {assignment.name}: hardly any of its cells is in it."
        f"{seen} Hand in your {assignment.notebook}.ipynb."
    )


def _by_place(cells: Sequence[StudentCell], match: _Match, knowns: Sequence[_Known]) -> None:
    """Match what is left between neighbors that are matched: like texts, then written answers."""
    missing = set(range(len(knowns))).difference(match.home)
    for places, before, after in _gaps(match.home, len(knowns)):
        free = [place for place in places if cells[place].text.strip()]
        wanted = [home for home in sorted(missing) if before < home < after]
        pairs = [
            (_likeness(cells[place].text, knowns[home].stub), place, home)
            for place in free[:MAX_GAP]
            for home in wanted
            if cells[place].kind == knowns[home].kind
        ]
        for likeness, place, home in sorted(pairs, key=lambda pair: (-pair[0], *pair[1:])):
            if likeness >= ALIKE and place in free and home in wanted:
                match.home[place] = home
                free.remove(place)
                wanted.remove(home)
        # an answer in the student's own words is like nothing: the longest text is taken for it
        for home in [home for home in wanted if knowns[home].solution and not knowns[home].names]:
            own = [place for place in free if cells[place].kind == knowns[home].kind]
            if own:
                place = max(own, key=lambda place: len(cells[place].text))
                match.home[place] = home
                free.remove(place)


def _gaps(homes: Sequence[int | None], end: int) -> list[tuple[list[int], int, int]]:
    """Return each run of unmatched cells with the matches before and after it."""
    gaps: list[tuple[list[int], int, int]] = []
    run: list[int] = []
    before = -1
    for place, home in enumerate([*homes, end]):
        if home is None:
            run.append(place)
            continue
        if run:
            gaps.append((run, before, home))
        run, before = [], home
    return gaps


def _likeness(text: str, other: str) -> float:
    matcher = SequenceMatcher(None, text[:MAX_COMPARED], other[:MAX_COMPARED], autojunk=False)
    # the two quick ones are upper bounds
    if matcher.real_quick_ratio() < ALIKE or matcher.quick_ratio() < ALIKE:
        return 0.0
    return matcher.ratio()


def _settle_copies(
    cells: Sequence[StudentCell], match: _Match, knowns: Sequence[_Known], told: dict[str, list[str]]
) -> None:
    """Decide which of several copies of a cell count; leave out the others or give them to the student."""
    for home, known in enumerate(knowns):
        copies = match.copies(home)
        blank = [place for place in copies if known.is_stub(cells[place].text)]
        if known.solution:
            filled = [place for place in copies if place not in blank]
            if not match.by_id.intersection(filled) and match.by_id.intersection(blank) and filled:
                _tell(told, "found", known)
            elif len(blank) > 1 or (blank and filled):
                _tell(told, "blank copies", known)
            if len(filled) > 1:
                _tell(told, "repeated", known)
            match.drop(blank if filled else blank[1:])
        elif len(copies) > 1:
            kept = (blank or copies)[0]
            spare = [place for place in copies if place != kept]
            match.free(spare)
            if known.protected:
                match.drop([place for place in spare if place in blank])
                if len(blank) > 1:
                    _tell(told, "copies", known)
                if len(copies) > max(len(blank), 1):
                    _tell(told, "changed copies", known)


def _compare(
    cells: Sequence[StudentCell], match: _Match, knowns: Sequence[_Known], told: dict[str, list[str]]
) -> None:
    """Say how the cells that count differ from the assignment's."""
    first: dict[int, int] = {}
    for place, home in enumerate(match.home):
        if home is not None and place not in match.dropped and knowns[home].grade_id:
            first.setdefault(home, place)
    order = sorted(first, key=lambda home: first[home])
    moved = set(order) - _longest_rise(order)
    for home, known in enumerate(knowns):
        if not known.grade_id:
            continue
        if home not in first:
            if known.protected:
                _tell(told, "deleted", known)
            continue
        cell = cells[match.copies(home)[-1]]
        found = known.grade_id in told.get("found", [])
        if known.protected and (bare(cell.text) != bare(known.stub) or cell.kind != known.kind):
            _tell(told, "edited", known)
        if known.solution and cell.kind != known.kind:
            _tell(told, "kind", known)
        if not match.by_id.intersection(match.copies(home)) and not found:
            _tell(told, "lost", known)
        if home in moved and not found:
            _tell(told, "moved", known)


def _longest_rise(numbers: Sequence[int]) -> set[int]:
    """Return a longest rising subsequence of different numbers: what need not be moved to sort them."""
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        place = bisect_left(ends, number)
        before[number] = ends[place - 1] if place else None
        ends[place : place + 1] = [number]
    rise: set[int] = set()
    last = ends[-1] if ends else None
    while last is not None:
        rise.add(last)
        last = before[last]
    return rise


def _laid_out(
    cells: Sequence[StudentCell], match: _Match, knowns: Sequence[_Known], told: dict[str, list[str]]
) -> tuple[list[dict[str, Any]], list[str]]:
    """Return the cells to run in the source's order, and the names of tasks without an answer."""
    rows: dict[int, list[dict[str, Any]]] = {home: [] for home in range(-1, len(knowns))}
    blank: list[str] = []
    earlier: dict[str, int] = {}
    kept = [place for place in range(len(cells)) if place not in match.dropped]
    graded = {match.home[place]: place for place in kept}
    last = -1
    for place in kept:
        cell, home = cells[place], match.home[place]
        last = last if home is None else home
        if home is None or place != graded[home]:
            rows[last].append(_own_cell(cell, place))
        else:
            rows[last].append(_known_cell(knowns[home], home, cell))
        if home is None or not knowns[home].protected:
            for name in _names(cell):
                earlier[name] = min(last, earlier.get(name, last))
    for home, known in enumerate(knowns):
        if known.solution and (home not in graded or known.is_stub(cells[graded[home]].text)):
            if known.names and all(earlier.get(name, home) < home for name in known.names):
                # the stub would define the names anew, and nobody would see the answer
                rows[home] = [_known_cell(known, home, StudentCell(known.kind, ELSEWHERE)), *rows[home][1:]]
                _tell(told, "elsewhere", known)
            else:
                blank.append(known.grade_id)
                _tell(told, "blank" if rows[home] else "missing", known)
        # an example in code that a student deleted is the student's to delete; text does no harm
        if not rows[home] and (known.grade_id or known.kind == "markdown"):
            rows[home] = [_known_cell(known, home, StudentCell(known.kind, known.stub))]
    return [cell for row in rows.values() for cell in row], blank


def _known_cell(known: _Known, home: int, student: StudentCell) -> NotebookNode:
    cell = deepcopy(known.cell)
    cell.setdefault("id", f"cell-{home:02d}")
    if known.solution or not (known.protected or bare(student.text) == bare(known.stub)):
        cell.source = student.text
    if cell.cell_type == "code":
        cell.outputs, cell.execution_count = [], None
    elif student.attachments and not known.protected:
        cell.attachments = student.attachments
    return cell


def _own_cell(student: StudentCell, place: int) -> dict[str, Any]:
    # ids that are not random: the same notebook gives the same bytes again
    cell: dict[str, Any] = {"id": f"added-{place:04d}", "cell_type": student.kind}
    cell |= {"metadata": {}, "source": student.text}
    if student.kind == "code":
        cell |= {"outputs": [], "execution_count": None}
    elif student.attachments:
        cell["attachments"] = student.attachments
    return cell


def _tell(told: dict[str, list[str]], what: str, known: _Known) -> None:
    told.setdefault(what, []).append(known.grade_id)


def _sentences(told: dict[str, list[str]]) -> list[str]:
    sentences = []
    for what, sentence in TOLD.items():
        if names := told.get(what):
            one = len(names) == 1
            most = len(names) if what in ("missing", "blank") else 8
            sentences.append(
                sentence.format(
                    cells=f"{'cell' if one else 'cells'} {listed([quoted(name) for name in names], most)}",
                    was="was" if one else "were",
                    they="it" if one else "they",
                    them="it" if one else "them",
                    their="its" if one else "their",
                )
            )
    return sentences
