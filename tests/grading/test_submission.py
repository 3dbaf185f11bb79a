"""Whatever students hand in is taken in: repaired and told, or refused with a reason, never a traceback."""

import io
import json
import os
import random
import socket
import tracemalloc
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode
from rich.console import Console

from heldout.chapters import Chapter, chapters, find_chapter
from heldout.exercises.packs import submission
from heldout.exercises.release import course_config
from heldout.exercises.source import read_source
from heldout.grading import parse
from heldout.grading import submission as submissions
from heldout.grading.assignment import Assignment, AssignmentNotebook, load_assignment
from heldout.grading.cells import grade_id_of, nbgrader_of
from heldout.grading.check_notebook import CheckError, check
from heldout.grading.definitions import names_in
from heldout.grading.parse import MB, UnreadableError, read_cells
from heldout.grading.repair import Repaired, repair
from heldout.grading.result import Status
from heldout.grading.sentences import quoted
from heldout.grading.submission import read_submission
from heldout.paths import ROOT
from tests.grading.test_nbgrader import through_colab

SLUG = "01-overfitting"
NAME = f"{SLUG}.ipynb"
OWN_HELPER = "def helper(value):\n    return value + 1"


def assignment_of(chapter: Chapter) -> AssignmentNotebook:
    return load_assignment(ROOT / "solutions" / chapter.slug, course_config()).notebooks[chapter.slug]


def solved_notebook(chapter: Chapter) -> NotebookNode:
    return submission(chapter, read_source(chapter), [])


@pytest.fixture(scope="module")
def assignment() -> AssignmentNotebook:
    return assignment_of(find_chapter(SLUG))


@pytest.fixture(scope="module")
def honest() -> NotebookNode:
    return solved_notebook(find_chapter(SLUG))


@pytest.fixture
def solved(honest: NotebookNode) -> NotebookNode:
    """A solved notebook for a test to spoil."""
    return deepcopy(honest)


def written(notebook: object) -> bytes:
    return json.dumps(notebook).encode()


def place_of(notebook: NotebookNode, name: str) -> int:
    return next(place for place, cell in enumerate(notebook.cells) if grade_id_of(cell) == name)


def cell_of(notebook: NotebookNode, name: str) -> NotebookNode:
    return notebook.cells[place_of(notebook, name)]


def own(text: str, kind: str = "code") -> NotebookNode:
    return nbformat.from_dict({"cell_type": kind, "metadata": {}, "source": text})


def outline(notebook: NotebookNode) -> list[tuple[str, str, dict]]:
    return [(cell.cell_type, cell.source, dict(nbgrader_of(cell))) for cell in notebook.cells]


def expected(assignment: AssignmentNotebook, honest: NotebookNode) -> list[tuple[str, str, dict]]:
    """What a complete submission has to become: the source, with the student's answers."""
    cells = []
    for cell, student in zip(assignment.source.cells, honest.cells, strict=True):
        meta = dict(nbgrader_of(cell))
        cells.append((cell.cell_type, student.source if meta.get("solution") else cell.source, meta))
    return cells


def the_note(repaired: Repaired) -> str:
    (note,) = repaired.notes
    return note


# --- honest submissions -------------------------------------------------------------------------------------


@pytest.mark.parametrize("saved_by", [deepcopy, through_colab], ids=["jupyter", "colab"])
def test_honest_submission_passes_without_a_note(
    chapter: Chapter, saved_by: Callable[[NotebookNode], NotebookNode]
) -> None:
    assignment, honest = assignment_of(chapter), solved_notebook(chapter)
    repaired = repair(written(saved_by(honest)), assignment)
    assert (repaired.notes, repaired.blank, repaired.status) == ([], [], Status.GRADED)
    assert outline(repaired.notebook) == expected(assignment, honest)
    nbformat.validate(repaired.notebook)


def test_blank_release_is_told_in_one_note(chapter: Chapter) -> None:
    repaired = repair((ROOT / chapter.exercise).read_bytes(), assignment_of(chapter))
    tasks = [grade_id_of(cell) for cell in read_source(chapter).cells if nbgrader_of(cell).get("solution")]
    assert repaired.blank == tasks
    assert all(f"'{task}'" in the_note(repaired) for task in tasks)


def test_release_alone_is_enough(assignment: AssignmentNotebook, solved: NotebookNode) -> None:
    students = AssignmentNotebook(SLUG, SLUG, source=assignment.release, release=assignment.release)
    del solved.cells[place_of(solved, "test_wrong_label_shares")]
    repaired = repair(written(solved), students)
    assert "'test_wrong_label_shares'" in the_note(repaired)
    assert "BEGIN HIDDEN" not in cell_of(repaired.notebook, "test_wrong_label_shares").source


def test_repairing_twice_changes_nothing(assignment: AssignmentNotebook, solved: NotebookNode) -> None:
    solved.cells.insert(4, own(OWN_HELPER))
    solved.cells.reverse()
    students = AssignmentNotebook(SLUG, SLUG, source=assignment.release, release=assignment.release)
    first = repair(written(solved), students)
    assert repair(written(solved), students) == first
    assert first.notes
    second = repair(written(first.notebook), students)
    assert second.notes == []
    assert outline(second.notebook) == outline(first.notebook)


# --- formats ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings(assignment: AssignmentNotebook, honest: NotebookNode, encoding: str) -> None:
    data = json.dumps(honest, ensure_ascii=False).encode(encoding)
    repaired = repair(data, assignment)
    assert (repaired.notes, outline(repaired.notebook)) == ([], expected(assignment, honest))


def test_sloppy_json(assignment: AssignmentNotebook, solved: NotebookNode, honest: NotebookNode) -> None:
    loose = json.loads(written(solved))
    for cell in loose["cells"]:
        cell["source"] = cell["source"].replace("\n", "\r\n").splitlines(keepends=True)
        cell["execution_count"] = float("nan")
        cell.pop("id", None)
        if "nbgrader" not in cell["metadata"]:
            cell["metadata"] = ["no", "dict"]
    loose["cells"] += [None, 3, "text", [], {}, {"source": 7}, {"metadata": {"nbgrader": []}}]
    loose["metadata"] = "none"
    loose["nbformat"] = "9" * 5000
    data = written(loose).replace(b'"' + b"9" * 5000 + b'"', b"9" * 5000)
    repaired = repair(data, assignment)
    assert (repaired.notes, outline(repaired.notebook)) == ([], expected(assignment, honest))


def test_line_breaks_within_strings(assignment: AssignmentNotebook, solved: NotebookNode) -> None:
    cell_of(solved, "written").source = "One line.@Another."
    repaired = repair(written(solved).replace(b"@", b"\n"), assignment)
    assert cell_of(repaired.notebook, "written").source == "One line.\nAnother."


def test_nbformat_3(assignment: AssignmentNotebook, honest: NotebookNode) -> None:
    cells = []
    for cell in honest.cells:
        old = {"cell_type": cell.cell_type, "metadata": cell.metadata}
        old["input" if cell.cell_type == "code" else "source"] = cell.source.splitlines(keepends=True)
        cells.append(old)
    cells.append({"cell_type": "heading", "level": 2, "source": ["My thoughts"]})
    repaired = repair(written({"nbformat": 3, "worksheets": [{"cells": cells}]}), assignment)
    assert repaired.notes == []
    assert repaired.notebook.cells[-1].source == "## My thoughts"
    assert outline(repaired.notebook)[:-1] == expected(assignment, honest)


def test_characters_that_no_file_can_hold(assignment: AssignmentNotebook, solved: NotebookNode) -> None:
    solved.cells.append(own("a = '\ud800'"))
    repaired = repair(written(solved), assignment)
    assert repaired.notebook.cells[-1].source == "a = '\ufffd'"
    bad_byte = written(solved).replace(
        b"def wrong_label_shares(predicted, y_noisy, y_true):",
        b"def wrong_label_shares(predicted, y_noisy, y_true): #\xff",
    )
    assert "could not be read" in the_note(repair(bad_byte, assignment))


def test_outputs_and_large_pictures_are_left_out(
    assignment: AssignmentNotebook, solved: NotebookNode
) -> None:
    cell_of(solved, "wrong_label_shares").outputs = [
        {"output_type": "stream", "name": "stdout", "text": "x" * 3 * MB}
    ]
    small = {"photo.png": {"image/png": "A" * 1000}}
    cell_of(solved, "written").attachments = small
    solved.cells[0].attachments = {"scan.png": {"image/png": "A" * (MB + 1)}}
    repaired = repair(written(solved), assignment)
    assert cell_of(repaired.notebook, "wrong_label_shares").outputs == []
    assert cell_of(repaired.notebook, "written").attachments == small
    assert "1 of your text cells" in the_note(repaired)
    assert len(nbformat.writes(repaired.notebook)) < MB
    nbformat.validate(repaired.notebook)


def test_outputs_never_fill_the_memory(assignment: AssignmentNotebook, solved: NotebookNode) -> None:
    for _ in range(20):
        cell = own("1")
        cell.outputs = [{"data": {"application/json": [1.5] * 50_000}}]
        solved.cells.append(cell)
    data = written(solved)
    tracemalloc.start()
    try:
        repair(data, assignment)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 3 * len(data)


@pytest.mark.parametrize(
    ("data", "piece"),
    [
        (b"", "file is empty"),
        (b" \n\0", "file is empty"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"\xef\xbb\xbf\n<html lang='en'>", "web page"),
        (b"PK\x03\x04....", "zip archive"),
        (b"%PDF-1.7 ...", "a PDF"),
        (b"import keras\n", "begins with 'import keras'"),
        (b'{"cells": [\n{"source": "a"},\n}]}', "in line 3"),
        (b'{"cells": [\n{"source": "abc', "breaks off"),
        (b'{"cells": [{"source": "a"}', "breaks off"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"cells": ' + b'{"a":' * 100_000, "nested too deeply"),
        (b"[1, 2]", "holds data"),
        (b"{}", "no cells"),
        (b'{"cells": 3, "worksheets": [4]}', "no cells"),
        (b'{"cells": []}', "is empty"),
        (b'{"cells": [null, {"source": " "}]}', "is empty"),
        (written({"cells": [{"source": "a"}] * 5001}), "5001 cells"),
        (written({"cells": [{"source": "a" * 6 * MB}] * 2}), "more than 10 MB of code and text"),
    ],
)
def test_unreadable(assignment: AssignmentNotebook, data: bytes, piece: str) -> None:
    repaired = repair(data, assignment)
    assert (repaired.status, repaired.notebook) == (Status.UNREADABLE, None)
    assert piece in the_note(repaired)


def test_too_many_values_are_refused_before_they_fill_the_memory(
    assignment: AssignmentNotebook, honest: NotebookNode, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parse, "MAX_VALUES", 50)
    assert "too many values" in the_note(repair(written(honest), assignment))


@pytest.mark.slow
def test_other_notebooks_are_refused() -> None:
    for chapter in chapters():
        assignment = assignment_of(chapter)
        for other in chapters():
            exercise = solved_notebook(other)
            bare_exercise = deepcopy(exercise)
            for cell in bare_exercise.cells:
                cell.metadata.clear()
            strangers = [(ROOT / other.lab).read_bytes()]
            if other != chapter:
                strangers += [written(exercise), written(bare_exercise)]
            for data in strangers:
                repaired = repair(data, assignment)
                assert repaired.status == Status.UNREADABLE, (chapter, other)
                assert f"does not seem to be the notebook of {chapter.slug}" in the_note(repaired)


def test_shared_names_do_not_make_it_the_same_assignment(assignment: AssignmentNotebook) -> None:
    other = solved_notebook(find_chapter("02-splits"))
    cell_of(other, "standardize").metadata.nbgrader.grade_id = "wrong_label_shares"
    assert repair(written(other), assignment).status == Status.UNREADABLE


# --- repairs ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["setup", "check_wrong_label_shares", "test_wrong_label_shares"])
def test_deleted_cell_is_put_back(
    assignment: AssignmentNotebook, solved: NotebookNode, honest: NotebookNode, name: str
) -> None:
    del solved.cells[place_of(solved, name)]
    repaired = repair(written(solved), assignment)
    assert f"'{name}' was missing and was put back" in the_note(repaired)
    assert outline(repaired.notebook) == expected(assignment, honest)


@pytest.mark.parametrize("name", ["setup", "check_wrong_label_shares", "test_wrong_label_shares"])
def test_edited_cell_is_replaced(
    assignment: AssignmentNotebook, solved: NotebookNode, honest: NotebookNode, name: str
) -> None:
    cell_of(solved, name).source += "\nprint('mine')"
    repaired = repair(written(solved), assignment)
    assert f"'{name}' had been changed" in the_note(repaired)
    assert outline(repaired.notebook) == expected(assignment, honest)


def test_white_space_is_not_told(
    assignment: AssignmentNotebook, solved: NotebookNode, honest: NotebookNode
) -> None:
    for cell in solved.cells:
        if not nbgrader_of(cell).get("solution"):
            cell.source = cell.source.replace("    ", "\t") + "\n\n"
    repaired = repair(written(solved), assignment)
    assert (repaired.notes, outline(repaired.notebook)) == ([], expected(assignment, honest))


def test_flags_and_points_are_never_the_students(
    assignment: AssignmentNotebook, solved: NotebookNode, honest: NotebookNode
) -> None:
    for cell in solved.cells:
        if meta := nbgrader_of(cell):
            meta |= {"points": 100, "solution": True, "locked": False, "grade": False, "schema_version": 1}
    repaired = repair(written(solved), assignment)
    assert outline(repaired.notebook) == expected(assignment, honest)


def test_copies_of_tests_are_left_out(
    assignment: AssignmentNotebook, solved: NotebookNode, honest: NotebookNode
) -> None:
    place = place_of(solved, "test_wrong_label_shares")
    solved.cells.insert(place, deepcopy(solved.cells[place]))
    solved.cells.append(deepcopy(solved.cells[place]))
    repaired = repair(written(solved), assignment)
    assert "Copies of the test or locked cell 'test_wrong_label_shares' were left out" in the_note(repaired)
    assert outline(repaired.notebook) == expected(assignment, honest)


@pytest.mark.parametrize("after", [True, False])
def test_changed_copy_of_a_check_stays_as_an_own_cell(
    assignment: AssignmentNotebook, solved: NotebookNode, after: bool
) -> None:
    place = place_of(solved, "check_wrong_label_shares")
    copy = deepcopy(solved.cells[place])
    copy.source = "wrong_label_shares(1, 2, 3)"
    solved.cells.insert(place + after, copy)
    repaired = repair(written(solved), assignment)
    assert "count as cells of your own" in the_note(repaired)
    mine, check_cell = repaired.notebook.cells[place : place + 2][:: -1 if after else 1]
    assert (mine.source, nbgrader_of(mine)) == ("wrong_label_shares(1, 2, 3)", {})
    assert check_cell.source == cell_of(assignment.source, "check_wrong_label_shares").source


def test_last_copy_of_an_answer_is_graded(assignment: AssignmentNotebook, solved: NotebookNode) -> None:
    place = place_of(solved, "wrong_label_shares")
    later = deepcopy(solved.cells[place])
    later.source = "def wrong_label_shares(predicted, y_noisy, y_true):\n    return 7"
    solved.cells.append(later)
    repaired = repair(written(solved), assignment)
    assert "'wrong_label_shares' was there more than once" in the_note(repaired)
    first, last = repaired.notebook.cells[place : place + 2]
    assert (first.source, nbgrader_of(first)) == (solved.cells[place].source, {})
    assert (last.source, grade_id_of(last)) == (later.source, "wrong_label_shares")


@pytest.mark.parametrize("with_metadata", [True, False])
@pytest.mark.parametrize("after", [True, False])
def test_blank_copy_does_not_hide_the_answer(
    assignment: AssignmentNotebook,
    solved: NotebookNode,
    honest: NotebookNode,
    with_metadata: bool,
    after: bool,
) -> None:
    place = place_of(solved, "wrong_label_shares")
    blank = deepcopy(solved.cells[place])
    blank.source = cell_of(assignment.release, "wrong_label_shares").source
    if not with_metadata:
        blank.metadata.clear()
    solved.cells.insert(place + after, blank)
    repaired = repair(written(solved), assignment)
    assert "Blank copies of the answer cell 'wrong_label_shares'" in the_note(repaired)
    assert outline(repaired.notebook) == expected(assignment, honest)


@pytest.mark.parametrize("name", ["wrong_label_shares", "check_wrong_label_shares", "written"])
def test_cell_without_metadata_is_found(
    assignment: AssignmentNotebook, solved: NotebookNode, honest: NotebookNode, name: str
) -> None:
    cell_of(solved, name).metadata.clear()
    repaired = repair(written(solved), assignment)
    assert f"'{name}' had lost the metadata" in the_note(repaired)
    assert outline(repaired.notebook) == expected(assignment, honest)


@pytest.mark.parametrize("start", ["%%time\n", "!pip list\n", "if (:\n", "x = 'never closed\n"])
def test_answer_without_metadata_is_found_in_code_that_does_not_parse(
    assignment: AssignmentNotebook, solved: NotebookNode, start: str
) -> None:
    cell = cell_of(solved, "wrong_label_shares")
    cell.metadata.clear()
    cell.source = start + cell.source
    repaired = repair(written(solved), assignment)
    assert cell_of(repaired.notebook, "wrong_label_shares").source == cell.source


def test_whole_notebook_without_metadata(chapter: Chapter) -> None:
    assignment, honest = assignment_of(chapter), solved_notebook(chapter)
    stripped = deepcopy(honest)
    for cell in stripped.cells:
        cell.metadata = nbformat.from_dict({"vscode": {"languageId": "python"}})
    next(cell for cell in stripped.cells if "def check_" in cell.source).source += "\nprint('mine')"
    repaired = repair(written(stripped), assignment)
    lost, edited = sorted(repaired.notes, key=lambda note: "had been changed" in note)
    assert "had lost the metadata" in lost
    assert "'check_" in edited
    assert outline(repaired.notebook) == expected(assignment, honest)


def test_missing_answer_is_put_back_as_handed_out(
    assignment: AssignmentNotebook, solved: NotebookNode
) -> None:
    del solved.cells[place_of(solved, "wrong_label_shares")]
    repaired = repair(written(solved), assignment)
    assert "answer cell 'wrong_label_shares' was missing" in the_note(repaired)
    assert repaired.blank == ["wrong_label_shares"]
    stub = cell_of(assignment.release, "wrong_label_shares").source
    assert cell_of(repaired.notebook, "wrong_label_shares").source == stub
    assert place_of(repaired.notebook, "wrong_label_shares") == place_of(
        assignment.source, "wrong_label_shares"
    )


@pytest.mark.parametrize(
    ("name", "kind"), [("wrong_label_shares", "markdown"), ("wrong_label_shares", "raw"), ("written", "code")]
)
def test_type_is_changed_back(
    assignment: AssignmentNotebook, solved: NotebookNode, honest: NotebookNode, name: str, kind: str
) -> None:
    cell_of(solved, name).cell_type = kind
    repaired = repair(written(solved), assignment)
    assert f"'{name}' had been changed from code to text or from text to code" in the_note(repaired)
    assert outline(repaired.notebook) == expected(assignment, honest)
    nbformat.validate(repaired.notebook)


def test_moved_cell_goes_back(
    assignment: AssignmentNotebook, solved: NotebookNode, honest: NotebookNode
) -> None:
    solved.cells.append(solved.cells.pop(place_of(solved, "wrong_label_shares")))
    repaired = repair(written(solved), assignment)
    assert "The cell 'wrong_label_shares' stood elsewhere" in the_note(repaired)
    assert outline(repaired.notebook) == expected(assignment, honest)


def test_own_cells_stay_where_they_were(
    assignment: AssignmentNotebook, solved: NotebookNode, honest: NotebookNode
) -> None:
    solved.cells.insert(place_of(solved, "wrong_label_shares"), own(OWN_HELPER))
    solved.cells.insert(0, own("My notes", "markdown"))
    solved.cells.append(own("raw text", "raw"))
    repaired = repair(written(solved), assignment)
    assert repaired.notes == []
    cells = expected(assignment, honest)
    cells.insert(place_of(honest, "wrong_label_shares"), ("code", OWN_HELPER, {}))
    cells = [("markdown", "My notes", {}), *cells, ("raw", "raw text", {})]
    assert outline(repaired.notebook) == cells
    nbformat.validate(repaired.notebook)


def test_own_cell_follows_its_neighbor(assignment: AssignmentNotebook, solved: NotebookNode) -> None:
    place = place_of(solved, "wrong_label_shares")
    solved.cells.insert(place + 1, own(OWN_HELPER))
    solved.cells += [solved.cells.pop(place), solved.cells.pop(place)]
    repaired = repair(written(solved), assignment)
    assert [cell.source for cell in repaired.notebook.cells][place + 1] == OWN_HELPER


def test_own_cell_is_not_taken_for_a_deleted_one(
    assignment: AssignmentNotebook, solved: NotebookNode
) -> None:
    solved.cells[place_of(solved, "check_wrong_label_shares")] = own(OWN_HELPER)
    repaired = repair(written(solved), assignment)
    assert "'check_wrong_label_shares' was missing and was put back" in the_note(repaired)
    assert OWN_HELPER in [cell.source for cell in repaired.notebook.cells]


def test_own_cell_does_not_replace_an_answer(
    assignment: AssignmentNotebook, solved: NotebookNode, honest: NotebookNode
) -> None:
    solved.cells.append(own("def wrong_label_shares(predicted, y_noisy, y_true):\n    return 7"))
    repaired = repair(written(solved), assignment)
    assert repaired.notes == []
    assert outline(repaired.notebook)[:-1] == expected(assignment, honest)
    assert repaired.notebook.cells[-1].source == solved.cells[-1].source


def test_written_answers_are_told_apart_by_their_place() -> None:
    meta = {"schema_version": 3, "grade": True, "solution": True, "locked": False, "points": 1}
    release = nbformat.v4.new_notebook()
    for name in ("why", "how", "when"):
        answer = own("YOUR ANSWER HERE", "markdown")
        answer.metadata.nbgrader = {**meta, "grade_id": name}
        release.cells += [own(f"Question: {name}?", "markdown"), answer]
    student = deepcopy(release)
    for cell in student.cells:
        cell.metadata.clear()
    student.cells[1].source = "Because it had seen the test data."
    student.cells[5].source = "Never."
    repaired = repair(written(student), AssignmentNotebook("small", "small", source=release, release=release))
    assert [cell.source for cell in repaired.notebook.cells] == [cell.source for cell in student.cells]
    assert repaired.blank == ["how"]


@pytest.mark.parametrize("before", [True, False])
def test_answer_in_a_new_cell_is_graded(
    assignment: AssignmentNotebook, solved: NotebookNode, honest: NotebookNode, before: bool
) -> None:
    place = place_of(solved, "wrong_label_shares")
    answer = solved.cells[place].source
    solved.cells[place].source = cell_of(assignment.release, "wrong_label_shares").source
    solved.cells.insert(place + (not before), own(answer))
    repaired = repair(written(solved), assignment)
    assert "answer to cell 'wrong_label_shares' was found in another cell" in the_note(repaired)
    assert repaired.blank == []
    assert outline(repaired.notebook) == expected(assignment, honest)


def test_answer_in_a_locked_cell_is_graded(
    assignment: AssignmentNotebook, solved: NotebookNode, honest: NotebookNode
) -> None:
    answer = cell_of(solved, "wrong_label_shares")
    cell_of(solved, "check_wrong_label_shares").source = answer.source
    answer.source = cell_of(assignment.release, "wrong_label_shares").source
    repaired = repair(written(solved), assignment)
    assert repaired.blank == []
    assert outline(repaired.notebook) == expected(assignment, honest)
    assert any("'check_wrong_label_shares' was missing and was put back" in note for note in repaired.notes)


def test_one_cell_that_answers_all_tasks(assignment: AssignmentNotebook, solved: NotebookNode) -> None:
    tasks = [cell for cell in solved.cells if nbgrader_of(cell).get("solution") and cell.cell_type == "code"]
    everything = "\n\n\n".join(cell.source for cell in tasks)
    for cell in tasks:
        cell.source = cell_of(assignment.release, grade_id_of(cell)).source
    tasks[0].source = everything
    repaired = repair(written(solved), assignment)
    assert "an earlier cell holds the answer" in the_note(repaired)
    assert repaired.blank == []
    code = [cell.source for cell in repaired.notebook.cells if cell.cell_type == "code"]
    assert everything in code
    assert not any("NotImplementedError" in text for text in code)


def test_one_blank_task_is_told(assignment: AssignmentNotebook, solved: NotebookNode) -> None:
    cell_of(solved, "wrong_label_shares").source = (
        cell_of(assignment.release, "wrong_label_shares").source + "\n"
    )
    cell_of(solved, "written").source = ""
    repaired = repair(written(solved), assignment)
    assert the_note(repaired) == "The answer cells 'wrong_label_shares' and 'written' were left blank."


def test_names_at_the_top_level() -> None:
    assert names_in("def f():\n    def g(): pass\nclass C: pass\nx, y = 1, 2\nz: int = 3") == {
        "def f",
        "class C",
        "z =",
    }
    assert names_in("%time\ndef f():\n  pass\nasync def g(\nx = 1\nif x == 2") == {"def f", "def g", "x ="}


@pytest.mark.parametrize("text", ["-" * 99_999 + "1", "(" * 99_999, "a" + ".a" * 49_000, "\0def f(): pass"])
def test_names_in_hostile_code(text: str) -> None:
    assert names_in(text) == set()


# --- fuzzing ------------------------------------------------------------------------------------------------


def mutated(value: object, rng: random.Random) -> object:
    """Return JSON like ``value`` with about one part in fifty replaced, lost or doubled."""
    if rng.random() < 0.02:
        return rng.choice([None, 1e400, -1, "", "text", [], {}, [[]], {"nbgrader": "x"}, True, "\ud83d"])
    if isinstance(value, dict):
        return {key: mutated(part, rng) for key, part in value.items() if rng.random() > 0.02}
    if isinstance(value, list):
        parts = [mutated(part, rng) for part in value if rng.random() > 0.02]
        if parts and rng.random() < 0.1:
            parts.insert(rng.randrange(len(parts)), rng.choice(parts))
        if rng.random() < 0.1:
            rng.shuffle(parts)
        return parts
    return value


@pytest.mark.parametrize("seed", range(20))
def test_nothing_raises(assignment: AssignmentNotebook, honest: NotebookNode, seed: int) -> None:
    rng = random.Random(seed)
    data = written(honest)
    for _ in range(15):
        cut = data[: rng.randrange(len(data))]
        spot = rng.randrange(len(data))
        hit = data[:spot] + bytes([rng.randrange(256)]) + data[spot + 1 :]
        for broken in (cut, hit, written(mutated(honest, rng))):
            repaired = repair(broken, assignment)
            if repaired.notebook is None:
                assert repaired.status == Status.UNREADABLE
                assert repaired.notes
            else:
                nbformat.validate(repaired.notebook)
                nbformat.writes(repaired.notebook).encode()
                protected = {
                    grade_id_of(cell): cell.source
                    for cell in assignment.source.cells
                    if grade_id_of(cell) and not nbgrader_of(cell).get("solution")
                }
                graded = [grade_id_of(cell) for cell in repaired.notebook.cells if grade_id_of(cell)]
                wanted = [grade_id_of(cell) for cell in assignment.source.cells if grade_id_of(cell)]
                assert graded == wanted
                for name, text in protected.items():
                    assert cell_of(repaired.notebook, name).source == text
            assert all(note.isprintable() for note in repaired.notes)


# --- folders ------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "submitted" / "alice" / SLUG
    folder.mkdir(parents=True)
    return folder


@dataclass(frozen=True)
class TakenIn:
    """What was handed in where the assignment is one notebook."""

    notebook: bytes | None
    files: dict[str, bytes]
    notes: list[str]
    status: Status
    digest: str


def taken_in(folder: Path, assignment: AssignmentNotebook) -> TakenIn:
    found = read_submission(folder, Assignment.of(assignment))
    (one,) = found.notebooks.values()
    return TakenIn(one.data, found.files, one.notes, one.status, found.digest)


def put(folder: Path, name: str, data: bytes) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)


def test_collects_notebook_and_files(
    folder: Path, assignment: AssignmentNotebook, honest: NotebookNode
) -> None:
    put(folder, NAME, written(honest))
    put(folder, "helpers/more.py", b"a = 1")
    for ignored in ("timestamp.txt", ".DS_Store", ".ipynb_checkpoints/x.ipynb", "__MACOSX/._x", "..x/y.py"):
        put(folder, ignored, b"-")
    handed = taken_in(folder, assignment)
    assert (handed.notebook, handed.files) == (written(honest), {"helpers/more.py": b"a = 1"})
    assert (handed.notes, handed.status) == ([], Status.GRADED)
    assert handed.digest == taken_in(folder, assignment).digest
    put(folder, "helpers/more.py", b"a = 2")
    assert handed.digest != taken_in(folder, assignment).digest


def test_nothing_handed_in(folder: Path, assignment: AssignmentNotebook) -> None:
    put(folder, "timestamp.txt", b"2026-11-20")
    for place in (folder, folder / "not there"):
        handed = taken_in(place, assignment)
        assert (handed.status, handed.notebook) == (Status.MISSING, None)
        assert f"Nothing was handed in for {SLUG}" in handed.notes[0]


@pytest.mark.parametrize("name", ["exercise.py", "exercise.html", "exercise.pdf", "exercise.docx"])
def test_no_notebook(folder: Path, assignment: AssignmentNotebook, name: str) -> None:
    put(folder, name, b"x")
    handed = taken_in(folder, assignment)
    assert (handed.status, handed.notebook) == (Status.UNREADABLE, None)
    assert f"only '{name}'" in handed.notes[0]
    assert "Download .ipynb" in handed.notes[0]


@pytest.mark.parametrize("name", [f"Copy of {NAME}", f"{SLUG} (1).ipynb", f"{NAME}.txt", f"unzipped/{NAME}"])
def test_renamed_notebook(folder: Path, assignment: AssignmentNotebook, name: str) -> None:
    put(folder, name, b"{}")
    handed = taken_in(folder, assignment)
    assert handed.notebook == b"{}"
    (note,) = handed.notes
    assert f"'{name}'" in note
    assert NAME in note


@pytest.mark.parametrize("other", [f"Copy of {NAME}", f"{SLUG}-Copy1.ipynb", f"old/{NAME}"])
def test_a_solved_copy_counts_before_a_blank_or_broken_one(
    folder: Path, assignment: AssignmentNotebook, honest: NotebookNode, other: str
) -> None:
    put(folder, other, written(honest))
    for useless in (b"{}", nbformat.writes(assignment.release).encode()):
        put(folder, NAME, useless)
        handed = taken_in(folder, assignment)
        assert handed.notebook == written(honest)
        assert handed.notes == [
            f"'{other}' answers more than {NAME} and is the one graded.",
            f"Only one notebook is graded. Left out: '{NAME}'.",
        ]


def test_the_one_that_answers_more_counts_wherever_it_lies(
    folder: Path, assignment: AssignmentNotebook, honest: NotebookNode
) -> None:
    less = deepcopy(honest)
    blank = {grade_id_of(cell): cell.source for cell in assignment.release.cells}
    answered = [cell for cell in less.cells if nbgrader_of(cell).get("solution")]
    answered[0].source = blank[grade_id_of(answered[0])]
    for one, other in ((honest, less), (less, honest)):
        put(folder, NAME, written(one))
        put(folder, f"Copy of {NAME}", written(other))
        assert taken_in(folder, assignment).notebook == written(honest)


def test_two_that_are_answered_otherwise_are_asked_about(
    folder: Path, assignment: AssignmentNotebook, honest: NotebookNode
) -> None:
    put(folder, NAME, written(honest))
    other = deepcopy(honest)
    next(cell for cell in other.cells if nbgrader_of(cell).get("solution")).source += "\n# thought again"
    put(folder, f"Copy of {NAME}", written(other))
    handed = taken_in(folder, assignment)
    assert (handed.status, handed.notebook) == (Status.UNREADABLE, None)
    assert f"Which notebook counts as {NAME}?" in handed.notes[0]
    # the same answers under two names are no question
    put(folder, f"Copy of {NAME}", written(honest) + b" ")
    assert taken_in(folder, assignment).notebook == written(honest)


def test_of_several_notebooks_the_one_that_fits(
    folder: Path, assignment: AssignmentNotebook, solved: NotebookNode
) -> None:
    put(folder, "a.ipynb", (ROOT / "exercises" / "02-splits" / "02-splits.ipynb").read_bytes())
    put(folder, "b.ipynb", b"not JSON")
    for cell in solved.cells:
        cell.metadata.clear()
    put(folder, "c.ipynb", written(solved))
    put(folder, "d.ipynb", written(solved) + b" ")
    handed = taken_in(folder, assignment)
    assert handed.notebook == written(solved)
    assert "'c.ipynb' fits best" in handed.notes[0]
    assert "'a.ipynb', 'b.ipynb' and 'd.ipynb'" in handed.notes[1]


def test_links_are_not_followed(folder: Path, assignment: AssignmentNotebook, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    put(secret, NAME, b"secret")
    (folder / NAME).symlink_to(secret / NAME)
    (folder / "more").symlink_to(secret, target_is_directory=True)
    handed = taken_in(folder, assignment)
    assert (handed.notebook, handed.files, handed.status) == (None, {}, Status.UNREADABLE)
    assert f"links are not followed (hand in the file itself): '{NAME}' and 'more'" in handed.notes[-1]


@pytest.mark.parametrize("which", ["assignment", "student"])
def test_linked_folder_is_refused(tmp_path: Path, assignment: AssignmentNotebook, which: str) -> None:
    real = tmp_path / "elsewhere" / SLUG
    put(real, NAME, b"secret")
    student = tmp_path / "submitted" / "alice"
    if which == "student":
        student.parent.mkdir()
        student.symlink_to(real.parent, target_is_directory=True)
    else:
        student.mkdir(parents=True)
        (student / SLUG).symlink_to(real, target_is_directory=True)
    handed = taken_in(student / SLUG, assignment)
    assert (handed.notebook, handed.status) == (None, Status.UNREADABLE)
    assert "is a link" in handed.notes[0]


def test_pipes_and_sockets_are_not_opened(
    folder: Path, assignment: AssignmentNotebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(folder / NAME)
    monkeypatch.chdir(folder)  # a socket's path may not be long
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket.py")
        handed = taken_in(folder, assignment)
    assert (handed.notebook, handed.files) == (None, {})
    assert f"no ordinary file: '{NAME}' and 'socket.py'" in handed.notes[-1]


def test_only_so_many_files(folder: Path, assignment: AssignmentNotebook) -> None:
    for number in range(250):
        put(folder, f"0-{number:03}.txt", b"x")
    put(folder, NAME, b"{}")
    handed = taken_in(folder, assignment)
    assert handed.notebook == b"{}"
    assert len(handed.files) == submissions.MAX_FILES - 1
    assert "only 200 files are taken" in handed.notes[0]
    assert "45 more" in handed.notes[0]


def test_only_so_many_bytes(folder: Path, assignment: AssignmentNotebook) -> None:
    put(folder, NAME, b"{}")
    put(folder, "a.csv", b"a" * 6 * MB)
    put(folder, "b.csv", b"b" * 6 * MB)
    put(folder, "c.csv", b"c" * 4 * MB)
    handed = taken_in(folder, assignment)
    assert list(handed.files) == ["a.csv", "c.csv"]
    assert "10 MB together: 'b.csv'" in handed.notes[0]


def test_notebooks_that_are_together_too_large(
    folder: Path, assignment: AssignmentNotebook, honest: NotebookNode, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(submissions, "MAX_NOTEBOOKS", 30 * MB)
    for name in ("0.ipynb", "00.ipynb", "1.ipynb"):
        with (folder / name).open("wb") as file:
            file.truncate(20 * MB)
    nbformat.write(honest, folder / NAME)
    tracemalloc.start()
    found = read_submission(folder, Assignment.of(assignment)).notebooks[SLUG]
    assert tracemalloc.get_traced_memory()[1] < 60 * MB
    tracemalloc.stop()
    assert found.path == NAME and found.data
    assert sum("together larger than 30 MB" in note for note in found.notes) == 2


def test_notebook_that_is_too_large(folder: Path, assignment: AssignmentNotebook) -> None:
    with (folder / NAME).open("wb") as file:
        file.truncate(submissions.MAX_NOTEBOOK + 1)
    handed = taken_in(folder, assignment)
    assert (handed.notebook, handed.status) == (None, Status.UNREADABLE)
    assert "larger than 200 MB" in handed.notes[0]


def test_names_that_do_not_travel(folder: Path, assignment: AssignmentNotebook) -> None:
    put(folder, NAME, b"{}")
    put(folder, "a\nb.py", b"x")
    put(folder, "c\\..\\d.py", b"x")
    (folder / os.fsdecode(b"\xff.py")).write_bytes(b"x")
    handed = taken_in(folder, assignment)
    assert handed.files == {}
    assert "'a b.py'" in handed.notes[0]
    assert all(note.isprintable() for note in handed.notes)


def test_search_for_files_ends(
    folder: Path, assignment: AssignmentNotebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder, NAME, b"{}")
    for number in range(9):
        put(folder, f"{number}/x.py", b"x")
    monkeypatch.setattr(submissions, "MAX_ENTRIES", 12)
    handed = taken_in(folder, assignment)
    assert (handed.notebook, list(handed.files)) == (b"{}", ["0/x.py", "1/x.py"])
    assert "too many files" in handed.notes[0]


def test_endless_folders_end(folder: Path, assignment: AssignmentNotebook) -> None:
    put(folder, NAME, b"{}")
    put(folder, "/".join(["deep"] * 40) + "/x.py", b"x")
    assert taken_in(folder, assignment).files == {}


# --- heldout check ------------------------------------------------------------------------------------------


def checked(path: Path, assignment: str | None = None) -> tuple[int, str]:
    console = Console(record=True, width=1000, quiet=False, file=io.StringIO())
    return check(path, assignment, console, ROOT, run=False), console.export_text()


def test_check_of_a_finished_notebook(chapter: Chapter, tmp_path: Path) -> None:
    put(tmp_path, "mine.ipynb", written(solved_notebook(chapter)))
    status, text = checked(tmp_path / "mine.ipynb")
    assert status == 0
    assert f"checked against {chapter.slug}" in text
    assert "Every cell is in its place, and no task is blank." in text


def test_check_says_what_is_missing_and_executes_nothing(
    solved: NotebookNode, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    del solved.cells[place_of(solved, "test_wrong_label_shares")]
    cell_of(solved, "wrong_label_shares").source = f"open({str(tmp_path / 'ran')!r}, 'w')"
    cell_of(solved, "written").source = "YOUR ANSWER HERE"
    put(tmp_path, "mine.ipynb", written(solved))
    status, text = checked(tmp_path / "mine.ipynb")
    assert status == 1
    assert "'test_wrong_label_shares' was missing" in text
    assert "'written' was left blank" in text
    assert not (tmp_path / "ran").exists()


def test_check_against_a_named_exercise(honest: NotebookNode, tmp_path: Path) -> None:
    put(tmp_path, "mine.ipynb", written(honest))
    status, text = checked(tmp_path / "mine.ipynb", "02-splits")
    assert status == 1
    assert "does not seem to be the notebook of 02-splits" in text


def test_check_without_anything_to_check(tmp_path: Path) -> None:
    put(tmp_path, "page.ipynb", b"<html>")
    status, text = checked(tmp_path / "page.ipynb")
    assert status == 1
    assert "web page" in text
    put(tmp_path, "other.ipynb", b'{"cells": [{"source": "1 + 1", "cell_type": "code"}]}')
    with pytest.raises(CheckError, match="--assignment"):
        check(tmp_path / "other.ipynb", course_dir=ROOT)
    with pytest.raises(CheckError, match="no exercise '99-none'"):
        check(tmp_path / "page.ipynb", "99-none", course_dir=ROOT)
    with pytest.raises(CheckError, match="no such file"):
        check(tmp_path / "none.ipynb")


def test_check_beside_a_folder_of_exercises(honest: NotebookNode, tmp_path: Path) -> None:
    put(tmp_path, "mine.ipynb", written(honest))
    with pytest.raises(CheckError, match=r"neither nbgrader_config\.py nor a folder exercises or release"):
        check(tmp_path / "mine.ipynb", "ps1", course_dir=tmp_path)
    put(tmp_path, f"release/ps1/{SLUG}.ipynb", written(honest))
    put(
        tmp_path,
        "release/ps1/other.ipynb",
        b'{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}',
    )
    console = Console(record=True, width=1000, file=io.StringIO())
    check(tmp_path / "mine.ipynb", "ps1", console, tmp_path, run=False)
    assert f"checked against ps1, {SLUG}.ipynb" in console.export_text()


def test_quoted_text_is_cut_and_printable() -> None:
    data = written({"cells": [{"cell_type": "markdown", "source": "# \u202e\x1b[31m" + "long " * 100}]})
    cells, _ = read_cells(data)
    line = quoted(cells[0].text)
    assert line.isprintable()
    assert len(line) <= 62
    with pytest.raises(UnreadableError):
        read_cells(b"\x1b")
