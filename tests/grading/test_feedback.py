"""The pages that students get, and that nothing a student hands in does anything in a browser."""

import json
import os
import re
import shutil
import time
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbconvert.exporters import HTMLExporter
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output, new_raw_cell
from nbgrader.api import Gradebook
from nbgrader.converters import GenerateFeedback
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import is_grade, is_solution

from heldout.chapters import chapters
from heldout.exercises.leaks import Passages, hidden_in
from heldout.exercises.packs import submission
from heldout.exercises.release import converting, course_config
from heldout.exercises.source import read_source, tasks
from heldout.grading.assignment import Assignment, AssignmentNotebook, load_assignment
from heldout.grading.autograded import autograded_folder, read_autograded, write_autograded
from heldout.grading.feedback import Feedback
from heldout.grading.formulas import ELEMENTS, MOST_FORMULAS, mathml
from heldout.grading.page import Grades, PageExporter
from heldout.grading.record import Graded, Recorder
from heldout.grading.result import CellResult, Result, Status, SubmissionResult
from heldout.grading.sanitize import clean_html, plain_markdown, sanitized
from heldout.paths import ROOT
from heldout.testing.classes import make_class

CHAPTER = chapters()[0]
NAME = CHAPTER.slug
SOURCE = read_source(CHAPTER)
TASK = tasks(SOURCE)[0]
PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course whose gradebook knows the exercise, and nobody's submission."""
    course = tmp_path_factory.mktemp("released")
    make_class(course, CHAPTER, size=0)
    return course


@pytest.fixture
def coursedir(released: Path, tmp_path: Path) -> CourseDirectory:
    course = Path(shutil.copytree(released, tmp_path / "course"))
    return CourseDirectory(config=course_config(course), assignment_id=NAME)


@pytest.fixture(scope="module")
def assignment() -> AssignmentNotebook:
    return load_assignment(ROOT / "solutions" / NAME, course_config()).notebooks[NAME]


@pytest.fixture
def feedback(coursedir: CourseDirectory, assignment: AssignmentNotebook) -> Feedback:
    return Feedback(coursedir, assignment)


def executed(assignment: AssignmentNotebook) -> NotebookNode:
    """The notebook of a student who failed one test, as it looks after the run: hidden tests and all."""
    tests = {c.metadata.nbgrader.grade_id: c.source for c in assignment.source.cells if is_grade(c)}
    notebook = submission(CHAPTER, SOURCE, [])
    for cell in notebook.cells:
        if is_grade(cell) and not is_solution(cell):
            name = cell.metadata.nbgrader.grade_id
            cell.source = tests[name]
            if name == TASK.tests[0]:
                lines = [f"----> {line}" for line in cell.source.splitlines()]
                cell.outputs = [new_output("error", ename="Wrong", evalue="one too few", traceback=lines)]
    notebook.cells.append(new_code_cell("mine", outputs=[new_output("stream", text="what I saw")]))
    return notebook


def result_of(notebook: NotebookNode) -> Result:
    cells = {
        cell.metadata.nbgrader.grade_id: CellResult(
            None if is_solution(cell) else float(cell.metadata.nbgrader.points),
            float(cell.metadata.nbgrader.points),
        )
        for cell in SOURCE.cells
        if is_grade(cell)
    }
    cells[TASK.tests[0]] = replace(cells[TASK.tests[0]], score=0.0, message="Wrong: one too few")
    return Result(cells, Status.NEEDS_PERSON, ["A cell was put back."], nbformat.v4.writes(notebook))


def grade(
    coursedir: CourseDirectory, assignment: AssignmentNotebook, result: Result
) -> tuple[Result, Grades]:
    """Record and write a result as a run does; return it as it is read back, and its grades."""
    whole, results = Assignment.of(assignment), SubmissionResult({NAME: result})
    write_autograded(coursedir, "alice", whole, "digest", results)
    with Gradebook(coursedir.db_url, coursedir.course_id) as gradebook:
        recorder = Recorder(gradebook, whole, coursedir.config)
        recorder.record(Graded("alice", results, "digest"))
        grades = recorder.submitted_grades()["alice"][NAME]
    found = read_autograded(coursedir, "alice", whole)
    assert found
    return found[1].notebooks[NAME], grades


def text_of(page: str) -> str:
    return BeautifulSoup(page, "html.parser").get_text()


def test_page_shows_scores_messages_outputs_and_notes(
    coursedir: CourseDirectory, assignment: AssignmentNotebook, feedback: Feedback
) -> None:
    result, grades = grade(coursedir, assignment, result_of(executed(assignment)))
    assert feedback.write("alice", result, grades)
    text = text_of(feedback.path("alice").read_text())
    full = sum(float(cell.metadata.nbgrader.points) for cell in SOURCE.cells if is_grade(cell))
    earned = sum(cell.score or 0.0 for cell in result.cells.values())
    for piece in (
        f"(Score: {earned} / {full})",
        "A person still has to grade part of your notebook.",
        "Wrong: one too few",
        "what I saw",
    ):
        assert piece in text
    # once at the top, and not again as a comment
    assert text.count("A cell was put back.") == 1
    mine = "\n".join(cell.source for cell in executed(assignment).cells if is_solution(cell))
    hidden = Passages(hidden_in(SOURCE))
    assert hidden.found_in(text) <= hidden.found_in(mine)


def test_page_shows_what_a_person_said(
    coursedir: CourseDirectory, assignment: AssignmentNotebook, feedback: Feedback
) -> None:
    result, grades = grade(coursedir, assignment, result_of(executed(assignment)))
    feedback.write("alice", result, grades)
    assert not feedback.write("alice", result, grades)
    before = feedback.path("alice").stat().st_mtime_ns
    with Gradebook(coursedir.db_url, coursedir.course_id) as gradebook:
        first = gradebook.find_submission(NAME, "alice").notebooks[0]
        for given in first.grades:
            if given.needs_manual_grade:
                given.manual_score, given.extra_credit, given.needs_manual_grade = 1.0, 0.25, False
        for comment in first.comments:
            if comment.name == TASK.name:
                comment.manual_comment = "Look at *zip*."
        gradebook.db.commit()
        recorder = Recorder(gradebook, Assignment.of(assignment), coursedir.config)
        grades = recorder.submitted_grades()["alice"][NAME]
    assert feedback.write("alice", result, grades)
    assert feedback.path("alice").stat().st_mtime_ns > before
    page = feedback.path("alice").read_text()
    assert "<em>zip</em>" in page
    earned = sum(cell.score or 0.0 for cell in result.cells.values()) + 1.25
    assert f"(Score: {earned} / " in text_of(page)
    assert "Your notebook has been graded." in text_of(page)
    assert feedback.write("alice", result, replace(grades, penalty=2.0))
    assert f"(Score: {earned - 2} / " in text_of(feedback.path("alice").read_text())
    assert not feedback.write("alice", result, replace(grades, penalty=2.0))
    assert feedback.write("alice", replace(result, notes=["Another note."]), grades)


def test_page_of_another_version_is_made_anew(
    coursedir: CourseDirectory, assignment: Assignment, feedback: Feedback, monkeypatch: pytest.MonkeyPatch
) -> None:
    result, grades = grade(coursedir, assignment, result_of(executed(assignment)))
    assert feedback.write("alice", result, grades)
    assert not feedback.write("alice", result, grades)
    monkeypatch.setattr("heldout.grading.feedback.page_version", lambda: "another")
    assert feedback.write("alice", result, grades)


def test_page_without_a_notebook(
    coursedir: CourseDirectory, assignment: AssignmentNotebook, feedback: Feedback
) -> None:
    unreadable = Result(status=Status.UNREADABLE, notes=["The file holds <b>nothing</b>."])
    result, grades = grade(coursedir, assignment, unreadable)
    assert feedback.write("alice", result, grades)
    text = text_of(feedback.path("alice").read_text()).replace("\u2060", "")
    assert "Your notebook could not be read." in text
    assert "The file holds <b>nothing</b>." in text
    assert "(Score: 0.0 / 20.0)" in text


def test_notes_read_as_they_are(feedback: Feedback) -> None:
    note = "NameError: `x_1` * _y_ costs $a$ and $b$, see [z] ~~now~~ \\frac #1 | 2"
    page = feedback.page(Result(status=Status.UNREADABLE, notes=[note]), Grades())
    assert note in text_of(page).replace("\u2060", "")


def test_interrupted_writing_leaves_the_page_before(
    coursedir: CourseDirectory,
    assignment: AssignmentNotebook,
    feedback: Feedback,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    result, grades = grade(coursedir, assignment, result_of(executed(assignment)))
    feedback.write("alice", result, grades)
    before = feedback.path("alice").read_bytes()

    def full(descriptor: int) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="disk full"):
        feedback.write("alice", result, replace(grades, penalty=1.0))
    monkeypatch.undo()
    assert feedback.path("alice").read_bytes() == before
    assert feedback.write("alice", result, replace(grades, penalty=1.0))
    assert [path.name for path in feedback.path("alice").parent.iterdir()] == [f"{NAME}.html"]


def test_nbgrader_makes_its_own_feedback_afterwards(
    coursedir: CourseDirectory, assignment: AssignmentNotebook, feedback: Feedback
) -> None:
    result, grades = grade(coursedir, assignment, result_of(executed(assignment)))
    stamp = autograded_folder(coursedir, "alice", Assignment.of(assignment)) / "timestamp.txt"
    stamp.write_text("2026-11-02 12:00:00")
    feedback.write("alice", result, grades)
    ours = feedback.path("alice").read_bytes()

    def generate() -> bytes:
        generate = GenerateFeedback(coursedir=coursedir, config=coursedir.config, parent=None)
        with converting(generate):
            generate.start()
        return feedback.path("alice").read_bytes()

    assert generate() == ours  # up to date, as nbgrader sees it
    stamp.write_text("2026-11-03 12:00:00")
    theirs = generate()
    assert theirs != ours
    text = text_of(theirs.decode())
    assert "Wrong: one too few" in text
    assert "A cell was put back." in text  # as a comment of the first answer
    assert feedback.write("alice", result, grades)


def test_unbalanced_delimiters_in_an_answer_hide_nothing(
    coursedir: CourseDirectory, assignment: AssignmentNotebook, feedback: Feedback
) -> None:
    notebook = executed(assignment)
    answer = next(cell for cell in notebook.cells if is_solution(cell))
    answer.source = "### BEGIN HIDDEN TESTS\nkept = 1\n### BEGIN HIDDEN TESTS"
    result, grades = grade(coursedir, assignment, result_of(notebook))
    assert "kept = 1" in text_of(feedback.page(result, grades))


# -- nothing runs, nothing is loaded

HTML = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '<img src="https://evil.example/pixel.png">',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="&#106;ava&#9;script:alert(1)">x</a>',
    '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
    '<a href="evil.html">x</a>',
    "<svg onload=alert(1)><script>alert(1)</script></svg>",
    "<iframe src='https://evil.example'></iframe>",
    "<form action='https://evil.example'><input id='written' class='score'><button>x</button></form>",
    "<style>@import url(https://evil.example/x.css)</style>",
    '<p style="background-image:url(https://evil.example/x);position:fixed">x</p>',
    '<p style="width:expression(alert(1))" id="toc" class="score">x</p>',
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    "<base href='https://evil.example/'><link rel=stylesheet href='https://evil.example/x.css'>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "\ud800 <script\0>alert(1)</script>",
    "<div>" * 5000,
    '<a href="java\x01script:alert(1)">x</a>',
    '<a href="\x01javascript:alert(1)">x</a>',
    '<a href="java\nscript:alert(1)" target=_top>x</a>',
    '<a href="vbscript:x">x</a><a href="//evil.example">x</a><a href="/formgrader">x</a>',
    '<img src="data:text/html,<script>alert(1)</script>"><img src="data:image/svg+xml;base64,AAAA">',
    '<p style="background-color:url(https://evil.example/x)">x</p>',
    '<p style="color:u\\72l(https://evil.example/x)">x</p>',
    '<p style="color:rgb(1,2,3)url(https://evil.example/x)">x</p>',
    '<p style="color:red;}*{background-image:url(https://evil.example/x)}">x</p>',
    "<svg></p><style><a id='</style><img src=x onerror=alert(1)>'></svg>",
    "<math><annotation-xml encoding='text/html'><style><img src=x onerror=alert(1)></style></math>",
    "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(1)>",
    "<svg><foreignObject><form><p></form><form><svg onload=alert(1)></foreignObject></svg>",
    "<template><img src=x onerror=alert(1)></template><template><script>alert(1)</script>",
    "<noscript><style></noscript><img src=x onerror=alert(1)>",
    "<select><style></select><img src=x onerror=alert(1)></style>",
    "<textarea></p></textarea><img src=x onerror=alert(1)></textarea>",
    "<xmp><p title='</xmp><img src=x onerror=alert(1)>'>",
    "<title><a title='</title><img src=x onerror=alert(1)>'></title>",
    "<p title='--><img src=x onerror=alert(1)>'><!-- x --!><script>alert(1)</script>",
    "<![CDATA[<img src=x onerror=alert(1)>]]><?xml <img src=x onerror=alert(1)>?>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<a href=https://x><table><a href=https://y><style><a title='</style><script>alert(1)</script>'>",
]
MARKDOWN = [
    *HTML,
    "[x](javascript:alert(1))",
    "[x](  javascript:alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x](java&#115;cript:alert(1))",
    "[x](javascript\\:alert(1))",
    "[x](evil.html)",
    "[x][y]\n\n[y]: javascript:alert(1)",
    "[x][y]\n\n[y]:\n  <javascript:alert(1)>",
    "<javascript:alert(1)>",
    "![x](https://evil.example/pixel.png)",
    "![x][y]\n\n[y]: https://evil.example/pixel.png",
    "![[x]](https://evil.example/pixel.png)",
    "![x](attachment:missing.png)",
    '![x](data:image/png;base64,AAAA"onerror="alert(1))',
    "```mermaid\n</pre><script>alert(1)</script>\n```",
    "`x`<script>alert(1)</script>",
    "\\<img src=x onerror=alert(1)>",
    "# <img src=x onerror=alert(1)>",
    "$</script><script>alert(1)</script>$",
    r"$\text{<img src=x onerror=alert(1)>}$",
    r"$$\text{<style><img src=x onerror=alert(1)></style>}$$",
    r"$\href{javascript:alert(1)}{x}$ $\class{score}{x}$ $\style{position:fixed}{x}$",
    r"$\unicode{x3c}\text{script}\unicode{x3e}$ $\text{&lt;script&gt;alert(1)&lt;/script&gt;}$",
    r"$\color{url(https://evil.example)}{x}$ $\mathrm{</math><script>alert(1)</script>}$",
    "\\begin{align}\n<script>alert(1)</script> &= 1\n\\end{align}",
]


def hostile(assignment: AssignmentNotebook) -> NotebookNode:
    """A notebook that tries everything at once, each attempt in cells of its own."""
    notebook = executed(assignment)
    for attempt in HTML:
        notebook.cells.append(
            new_code_cell(
                attempt,
                metadata={"tags": ['"><script>alert(1)</script>']},
                outputs=[
                    new_output("display_data", {"text/html": attempt}, metadata={"isolated": True}),
                    new_output("display_data", {"text/plain": attempt}),
                    new_output("stream", text=attempt),
                    new_output("error", ename=attempt, evalue=attempt, traceback=[attempt]),
                ],
            )
        )
        notebook.cells.append(new_raw_cell(attempt, metadata={"raw_mimetype": "text/html"}))
    for attempt in MARKDOWN:
        notebook.cells.append(new_markdown_cell(attempt))
        notebook.cells.append(
            new_code_cell("", outputs=[new_output("display_data", {"text/markdown": attempt})])
        )
    notebook.cells.append(
        new_markdown_cell(
            "![x](attachment:a) ![y](attachment:b)",
            attachments={
                "a": {'image/png"onerror="alert(1)': "AAAA"},
                "b": {"image/png": 'AAAA"onerror="alert(1)'},
            },
        )
    )
    size = {"image/png": {"width": "1 onload=alert(1)", "height": 3}}
    data = {
        "application/javascript": "alert(1)",
        "application/vnd.jupyter.widget-view+json": {"model_id": "x"},
        "text/vnd.mermaid": "</pre><script>alert(1)</script>",
        "image/svg+xml": "<svg><script>alert(1)</script></svg>",
    }
    notebook.cells.append(
        new_code_cell(
            "",
            outputs=[
                new_output("display_data", {"image/png": PNG}, metadata=size),
                new_output("display_data", {"image/png": '"onerror="alert(1)'}),
                *(new_output("display_data", {kind: value}) for kind, value in data.items()),
            ],
        )
    )
    last = notebook.cells[-1]
    last.execution_count = "<script>alert(1)</script>"
    last.id = '"><script>alert(1)</script>'
    notebook.cells[3].metadata.nbgrader = {"grade_id": '"><script>alert(1)</script>', "solution": True}
    notebook.metadata.language_info = {"name": '"><script>alert(1)</script>'}
    notebook.metadata.widgets = {"application/vnd.jupyter.widget-state+json": {"state": {}}}
    return notebook


def dangers(page: str) -> list[str]:
    """Everything in a page that would run or load something by itself, or on a click within the course."""
    # broken HTML is mended in more ways than one, and what one parser reads as text is a tag to another
    return _dangers(page, "html.parser") + _dangers(page, "lxml")


def _dangers(page: str, parser: str) -> list[str]:
    found = []
    for element in BeautifulSoup(page, parser, multi_valued_attributes=None).body.find_all(True):
        if element.name in {
            *("script", "iframe", "object", "embed", "form", "input", "button", "link", "meta", "base"),
            *("style", "svg", "audio", "video", "template", "noscript"),
        }:
            found.append(element.name)
        if element.find_parent("math") and element.name not in ELEMENTS:
            found.append(f"{element.name} in a formula")
        for name, value in element.attrs.items():
            place = re.sub(r"[\s\x00-\x1f]", "", value).lower()
            if (
                name.startswith("on")
                or (name == "src" and not place.startswith("data:image/"))
                or (name == "href" and not re.match("https?:|mailto:|#", place))
                or (name == "style" and re.search("url|expression|position", place))
            ):
                found.append(f"{element.name} {name}={value}")
    return found


@pytest.mark.slow
def test_hostile_notebook_does_nothing(
    coursedir: CourseDirectory, assignment: AssignmentNotebook, feedback: Feedback
) -> None:
    hostile_one = result_of(hostile(assignment))
    result, grades = grade(coursedir, assignment, hostile_one)
    harmless = feedback.page(grade(coursedir, assignment, result_of(executed(assignment)))[0], grades)
    page = feedback.page(result, grades)
    # links in the instructors' text are all that is left
    assert dangers(page) == dangers(harmless)
    assert "evil.example" in text_of(page)  # shown as text
    assert "default-src 'none'" in BeautifulSoup(page, "html.parser").find("meta", content=True)["content"]
    assert not BeautifulSoup(page, "html.parser").find_all("script")
    # as they were handed in, the test sees them all
    assert all(dangers(f"<body>{attempt}</body>") for attempt in HTML[:11])


@pytest.mark.slow
def test_hostile_notebook_does_nothing_in_nbgrader_either(
    coursedir: CourseDirectory, assignment: AssignmentNotebook, feedback: Feedback
) -> None:
    pages = []
    for notebook in (hostile(assignment), executed(assignment)):
        grade(coursedir, assignment, result_of(notebook))
        generate = GenerateFeedback(coursedir=coursedir, config=coursedir.config, force=True, parent=None)
        with converting(generate):
            generate.start()
        pages.append(feedback.path("alice").read_text())
    assert dangers(pages[0]) == dangers(pages[1])


def test_sanitized_is_a_valid_notebook_and_stays_the_same(assignment: AssignmentNotebook) -> None:
    once = sanitized(hostile(assignment), assignment)
    nbformat.validate(once)
    assert sanitized(once, assignment) == once
    assert json.loads(nbformat.v4.writes(once))["nbformat_minor"] == 5


def formulas_in(feedback: Feedback, source: str, assignment: AssignmentNotebook) -> BeautifulSoup:
    """The page's rendering of a text cell of a student's, sanitized as every submission is."""
    notebook = executed(assignment)
    notebook.cells = [new_markdown_cell(source)]
    result = result_of(sanitized(notebook, assignment))
    return BeautifulSoup(feedback.page(result, Grades()), "html.parser")


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("The error is $s/\\sqrt{k}$.", "The error is s/k."),
        ("$a<b$ and $\\hat y_i$", "a<b and y^i"),
        ("$$\\frac{1}{n}\\sum_i w_i$$", "1n∑iwi"),
        ("\\begin{align}\na &= b\n\\end{align}", "a=b(1)"),
        ("$\\begin{aligned}a &= b\\\\ c &= d\\end{aligned}$", "a=bc=d"),
    ],
)
def test_formulas_are_set(
    feedback: Feedback, assignment: AssignmentNotebook, source: str, shown: str
) -> None:
    page = formulas_in(feedback, source, assignment)
    assert page.find("math")
    text = page.get_text()
    assert shown in text.replace("\u2060", "") and "$" not in text and "\\" not in text


@pytest.mark.parametrize(
    "latex",
    [
        r"\frac{1",
        r"\unknown{x}",
        r"\def\a{xx}\a",
        r"\newcommand{\a}{\b\b}\newcommand{\b}{\c\c}\a",
        "x^" * 100,
        "{" * 450 + "}" * 450,
        "x" * 1001,
    ],
)
def test_what_is_no_formula_stays_as_written(
    feedback: Feedback, assignment: AssignmentNotebook, latex: str
) -> None:
    page = formulas_in(feedback, f"Look: ${latex}$", assignment)
    assert f"Look: ${latex}$" in page.get_text() and not page.find("math")


def test_formulas_of_every_exercise_are_set() -> None:
    for chapter in chapters():
        for cell in read_source(chapter).cells:
            if cell.cell_type == "markdown":
                for block, inline in re.findall(r"\$\$(.+?)\$\$|\$([^$]+?)\$", cell.source, re.DOTALL):
                    assert mathml(block or inline, display=bool(block)), (chapter.slug, block or inline)


def test_a_page_of_formulas_takes_seconds(feedback: Feedback, assignment: AssignmentNotebook) -> None:
    begun = time.monotonic()
    page = formulas_in(feedback, r"$\frac{a}{b}$ " * 20_000, assignment)
    assert len(page.find_all("math")) == MOST_FORMULAS
    assert time.monotonic() - begun < 60


def test_instructors_cells_stay_to_the_letter(assignment: AssignmentNotebook) -> None:
    once = sanitized(executed(assignment), assignment)
    assert [cell.source for cell in once.cells] == [cell.source for cell in executed(assignment).cells]
    names = [cell.metadata.get("nbgrader", {}).get("grade_id") for cell in once.cells[:-1]]
    assert names == [cell.metadata.get("nbgrader", {}).get("grade_id") for cell in SOURCE.cells]


def test_figures_and_tables_stay(assignment: AssignmentNotebook, feedback: Feedback) -> None:
    table = (
        "<div>\n<style scoped>\n    .dataframe tbody tr th {vertical-align: top;}\n</style>\n"
        '<table border="1" class="dataframe">\n<thead><tr style="text-align: right;"><th>a</th></tr></thead>'
        "<tbody><tr><td>1.5</td></tr></tbody></table>\n</div>"
    )
    notebook = executed(assignment)
    notebook.cells[-1].outputs = [
        new_output("execute_result", {"text/html": table, "text/plain": "   a"}, execution_count=1),
        new_output("display_data", {"image/png": PNG}, metadata={"image/png": {"width": 40, "height": 30}}),
        new_output("display_data", {"image/svg+xml": "<svg></svg>", "text/plain": "<Figure>"}),
    ]
    result = result_of(sanitized(notebook, assignment))
    soup = BeautifulSoup(feedback.page(result, Grades()), "html.parser")
    found = soup.select_one(".output_html table.dataframe")
    assert [cell.text for cell in found.select("th, td")] == ["a", "1.5"]
    assert found.tr["style"] == "text-align:right"
    assert "vertical-align" not in soup.select_one(".output_html").text
    png = soup.select_one(f'img[src="data:image/png;base64,{PNG}"]')
    assert (png["width"], png["height"]) == ("40", "30")
    assert soup.select_one('.output_svg img[src^="data:image/svg+xml;base64,"]')
    assert png["alt"] == "No description has been provided for this image"


def test_the_page_is_the_one_that_nbconvert_makes(
    assignment: AssignmentNotebook, feedback: Feedback, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ours adds what images lack without reading the page again; both must come to the same."""
    notebook = executed(assignment)
    pictures = [
        f'<img src="data:image/png;base64,{PNG}"{more}>' for more in ("", ' alt="a>b"', ' title="alt"')
    ]
    notebook.cells[-1].outputs = [
        new_output("display_data", {"text/html": "\n".join(pictures)}),
        new_output("display_data", {"image/png": PNG}),
        new_output("stream", text="<img src='x'> & <b>"),
    ]
    result = result_of(sanitized(notebook, assignment))
    ours = feedback.page(result, Grades())
    monkeypatch.setattr(PageExporter, "from_notebook_node", HTMLExporter.from_notebook_node)
    theirs = feedback.page(result, Grades())
    assert theirs.count("No description has been provided") == 3
    assert BeautifulSoup(ours, "html.parser").prettify() == BeautifulSoup(theirs, "html.parser").prettify()


@pytest.mark.parametrize(
    "source",
    [
        "If a < b, then **c** > `d[i](x < y)`; see [Keras](https://keras.io), $a<b$ and a[0]: 1.",
        "- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```python\nx[i](1)\n```",
        f"![mine](data:image/png;base64,{PNG})",
    ],
)
def test_honest_markdown_reads_as_written(source: str) -> None:
    assert plain_markdown(source).replace("\u2060", "") == source


def test_attached_images_move_into_the_text() -> None:
    found = plain_markdown("![mine](attachment:a.png)", {"a.png": {"image/png": PNG}})
    assert found == f"![mine](data:image/png;base64,{PNG})"


def test_web_links_and_colored_text_stay() -> None:
    html = '<pre style="white-space:pre;color:#ff0000"><a href="https://keras.io">x</a></pre>'
    assert clean_html(html) == html


@pytest.mark.parametrize(
    "source",
    [
        "# test_one",
        "> ### test_one ###",
        "- # te*st*\\_one",
        "test_one\n===",
        "1. `test_one`\n   ---",
        "a\n: # &#116;est_one",
        "`test_one`\n===",
    ],
)
def test_no_heading_takes_the_name_of_a_field(
    assignment: AssignmentNotebook, feedback: Feedback, source: str
) -> None:
    """By these names, formgrader finds the fields for points."""
    pages = []
    for text in (source, plain_markdown(source)):
        notebook = executed(assignment)
        notebook.cells = [new_markdown_cell(text)]
        pages.append(BeautifulSoup(feedback.page(result_of(notebook), Grades()), "html.parser"))
    assert pages[0].find(id="test_one")
    assert not pages[1].find(id="test_one") and pages[1].find(["h1", "h2", "h3"])
    assert plain_markdown(plain_markdown(source)) == plain_markdown(source)


@pytest.mark.parametrize("source", ["```\ncode\n```\n---\nx", "~~~\n1.\n~~~\n===", "a\n\n---\n"])
def test_fences_and_lines_stay(source: str) -> None:
    assert plain_markdown(source) == source


@pytest.mark.parametrize(
    "style",
    [
        "height:0",
        "line-height:0",
        "FONT-SIZE:900px",
        "font-size:9em",
        "font-size:300%",
        "font-size/**/:99px",
        "color:red;font-size:calc(9px)",
        "font-size:xx-large",
        "margin-top:-9px",
    ],
)
def test_nothing_leaves_its_line(style: str) -> None:
    assert clean_html(f'<p style="{style}">x</p>') in ("<p>x</p>", '<p style="">x</p>')


def test_small_text_stays() -> None:
    html = '<p style="color:red;font-size:12px">x</p><p style="font-size:0.9em">x</p>'
    assert clean_html(html) == html


@pytest.mark.parametrize("html", ['<td colspan="900">' * 9, '<td rowspan="99">' * 90])
def test_cells_do_not_span_without_end(html: str) -> None:
    assert clean_html(f"<table><tr>{html}</tr></table>") is None
    assert clean_html('<table><tbody><tr><td colspan="9" rowspan="9">x</td></tr></tbody></table>')


@pytest.mark.parametrize(
    ("latex", "missing"),
    [
        (r"\smash{x}", "height"),
        (r"\raise90pt{x}", "depth"),
        (r"\mathllap{x}", "lspace"),
        (r"\hspace{-90em}x", "-90em"),
        (r"{\Huge{\Huge x}}", 'mathsize="2.49em"><mrow><mstyle mathsize'),
    ],
)
def test_formulas_stay_in_their_place(latex: str, missing: str) -> None:
    found = mathml(latex)
    assert found and missing not in found
    assert 'width="-0.499em"' in str(mathml(r"\skew{9}{x}"))
    assert 'mathsize="2.49em"' in str(mathml(r"{\Huge x}"))


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 10_000,
        "</a>" * 999 + "<div></a>" * 5000,
        "x" * 1_000_000,
        "".join(f"<b title={number}>" for number in range(3000)) + "<p>x</p>" * 1500,
        "<pre>" + "\n" * 50 + "</pre>",  # each reading takes a line off
    ],
)
def test_html_that_is_too_large_is_left_out_and_the_reader_told(
    assignment: AssignmentNotebook, html: str
) -> None:
    notebook = executed(assignment)
    notebook.cells[-1].outputs = [new_output("display_data", {"text/html": html, "text/plain": "<Table>"})]
    started = time.monotonic()
    once = sanitized(notebook, assignment)
    assert time.monotonic() - started < 10
    output, note = once.cells[-1].outputs
    assert output.data == {"text/plain": "<Table>"}
    assert "left out" in note.text
    assert sanitized(once, assignment) == once


def test_a_table_of_pages_stays(assignment: AssignmentNotebook) -> None:
    row = "<tr>" + "<td>0.123456</td>" * 21 + "</tr>"
    html = '<table border="1" class="dataframe"><tbody>' + row * 61 + "</tbody></table>"
    assert clean_html(html) == html


def test_the_reader_is_told_of_widgets(assignment: AssignmentNotebook) -> None:
    notebook = executed(assignment)
    widget = {"application/vnd.jupyter.widget-view+json": {"model_id": "x"}}
    notebook.cells[-1].outputs = [new_output("display_data", widget)]
    (note,) = sanitized(notebook, assignment).cells[-1].outputs
    assert "left out" in note.text
