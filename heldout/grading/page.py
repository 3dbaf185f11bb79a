"""What a student reads about a submission: nbgrader's own page, without any script and hidden test."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Self

import nbformat
from jinja2 import DictLoader
from nbconvert.exporters import TemplateExporter
from nbconvert.filters import Highlight2HTML
from nbconvert.filters.widgetsdatatypefilter import WidgetsDataTypeFilter
from nbconvert.utils.base import NbConvertBase
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_notebook
from nbgrader.preprocessors import ClearHiddenTests, NbGraderPreprocessor
from nbgrader.utils import is_grade, is_solution
from traitlets.config import Config

from heldout.grading.formulas import FormulaExporter
from heldout.grading.result import Result, Status
from heldout.grading.sanitize import plain_markdown

SENTENCES = {
    Status.GRADED: "Your notebook has been graded.",
    Status.NEEDS_PERSON: "A person still has to grade part of your notebook.",
    Status.TIMED_OUT: "Your notebook took too long and was stopped.",
    Status.CRASHED: "Python crashed while it ran your notebook.",
    Status.KILLED: "Your notebook was stopped before it had run to its end.",
    Status.MISSING: "No notebook has been handed in.",
    Status.UNREADABLE: "Your notebook could not be read.",
}

# what Markdown would read in a note, which may quote names, code and errors
MARKS, ESCAPED = re.compile(r"[\\`*_$~#|\[\]]"), r"\\\g<0>"


class HideTests(NbGraderPreprocessor):
    """Cuts hidden tests from the notebook, and tracebacks of test cells down to their message."""

    # configurable again, which nbgrader's base class undoes: the HTML exporter sets it, and would warn
    display_data_priority = NbConvertBase.display_data_priority

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """Change the notebook in place, before it is rendered; resources stay as they are."""
        clear = ClearHiddenTests()
        for index, cell in enumerate(nb.cells):
            # only tests hide anything; a student's own cell may hold the delimiters, even unbalanced
            if not is_grade(cell) or is_solution(cell):
                continue
            clear.preprocess_cell(cell, resources, index)
            for output in cell.get("outputs", []):
                if output.output_type == "error":
                    output.traceback = [f"{output.ename}: {output.evalue}"]
        return nb, resources


@dataclass(frozen=True)
class Grades:
    """What the gradebook says of one submitted notebook now, persons' scores and comments included.

    ``scores`` are points earned and points possible by ``grade_id``; ``comments`` likewise, where there
    are any; ``penalty`` are the points lost for being late; ``pending`` says whether a person still has
    to grade a cell, ``looked_at`` whether a person has given points or a comment. ``above_maximum`` are
    persons' points that are more than the cell gives now.
    """

    scores: dict[str, tuple[float, float]] = field(default_factory=dict)
    comments: dict[str, str] = field(default_factory=dict)
    penalty: float = 0.0
    pending: bool = False
    looked_at: bool = False
    above_maximum: dict[str, float] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, fields: dict[str, Any]) -> Self:
        """Return the grades of which `dataclasses.asdict` made these fields, tuples as lists or not."""
        earned, possible = 0, 1
        scores = {name: (pair[earned], pair[possible]) for name, pair in fields["scores"].items()}
        return cls(**{**fields, "scores": scores})


def status_now(status: Status, pending: bool, looked_at: bool) -> Status:
    """Return a result's status with what persons have done since.

    What happened to a submission ends where a person has given points or a comment and nothing waits for one;
    notes and feedback go on saying what it was.
    """
    if pending:
        return Status.NEEDS_PERSON if status is Status.GRADED else status
    if status is Status.NEEDS_PERSON or (looked_at and status is not Status.MISSING):
        return Status.GRADED
    return status


def notes_for_student(result: Result, heading: Status | None = None) -> list[str]:
    """Return the sentences that a student has to know beyond scores and messages, as plain Markdown.

    The first one is on the status; by default only where the status is not that all went well.
    """
    status = heading or result.status
    uneventful = heading is None and status in (Status.GRADED, Status.NEEDS_PERSON)
    sentences = [] if uneventful else [SENTENCES[status]]
    return sentences + [plain_markdown(" ".join(note.split())) for note in result.notes]


# In place of nbgrader's MathJax from a content delivery network: the browser itself is told to run no script
# and to load nothing, should anything have slipped through.
HEAD = """{% macro mathjax(url="") %}<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">{% endmacro %}"""


IMAGE = re.compile(r"""<img\b((?:[^>"']|"[^"]*"|'[^']*')*+)>""")
VALUES = re.compile(r""""[^"]*"|'[^']*'""")


class PageExporter(FormulaExporter):
    """Renders as nbconvert does, which takes thrice the time: it reads each page again for its images."""

    def from_notebook_node(  # type: ignore[override]  # as nbconvert's own
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **kw: Any
    ) -> tuple[str, dict[str, Any]]:
        """Return the page, and resources."""
        resources = self._init_resources(resources)  # type: ignore[no-untyped-call]
        language = nb.metadata.get("language_info", {})
        lexer = language.get("pygments_lexer", language.get("name"))
        widgets = WidgetsDataTypeFilter(notebook_metadata=self._nb_metadata, parent=self, resources=resources)
        highlight = Highlight2HTML(pygments_lexer=lexer, parent=self)
        for name, function in (("highlight_code", highlight), ("filter_data_type", widgets)):
            self.register_filter(name, function)  # type: ignore[no-untyped-call]
        html, resources = TemplateExporter.from_notebook_node(self, nb, resources, **kw)
        return IMAGE.sub(_with_alt, html), resources


def _with_alt(image: re.Match[str]) -> str:
    """Return an image that says, as nbconvert has it, that it has no description, if it has none."""
    attributes = image[1]
    if re.search(r"\balt\b", VALUES.sub("", attributes)):
        return image[0]
    return f'<img alt="No description has been provided for this image"{attributes}>'


class PageRenderer:
    """Renders pages with a course's settings; holds the exporter, which is slow to make."""

    def __init__(self, config: Config, preprocessors: Sequence[str | type]) -> None:
        self._exporter = PageExporter(  # type: ignore[no-untyped-call]
            config=config, extra_loaders=[DictLoader({"mathjax.html.j2": HEAD})]
        )
        for preprocessor in preprocessors:
            self._exporter.register_preprocessor(preprocessor, enabled=True)  # type: ignore[no-untyped-call]

    def page(self, name: str, result: Result, grades: Grades, left_out: str = "") -> str:
        """Return the page on the notebook ``name``; one with status and notes alone where none was executed.

        The notebook is taken to be sanitized. ``left_out`` is a sentence on what the page does not show.
        """
        notebook = nbformat.v4.reads(result.notebook) if result.notebook else new_notebook()
        notebook, _ = HideTests().preprocess(notebook, {})
        told_twice = " ".join(notes_for_student(result))
        for cell in notebook.cells:
            if "nbgrader" in cell.metadata:
                cell_name = cell.metadata.nbgrader.grade_id
                comment = grades.comments.get(cell_name, "").removeprefix(told_twice).strip()
                cell.metadata.nbgrader["comment"] = comment or None
                earned, possible = grades.scores.get(cell_name, (0.0, 0.0))
                cell.metadata.nbgrader.update(score=earned, points=possible)
        status = status_now(result.status, grades.pending, grades.looked_at)
        sentence, *notes = [*notes_for_student(result, status), *([left_out] if left_out else [])]
        top = "\n".join([f"**{sentence}**", "", *(f"- {MARKS.sub(ESCAPED, note)}" for note in notes)])
        notebook.cells.insert(0, new_markdown_cell(top, id="heldout-notes"))
        html, _ = self._exporter.from_notebook_node(
            notebook,
            {
                "nbgrader": {
                    "notebook": name,
                    "score": sum(earned for earned, _ in grades.scores.values()) - grades.penalty,
                    "max_score": sum(possible for _, possible in grades.scores.values()),
                    "late_penalty": grades.penalty,
                }
            },
        )
        return html
