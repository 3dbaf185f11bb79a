"""What students hand in does nothing to who opens it: in the feedback page, and as formgrader shows it.

Each test opens the same submission once more as it was handed in, and sees the harm.
"""

import json
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import nbformat
import pytest
from nbconvert.exporters import HTMLExporter
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output, new_raw_cell
from nbgrader.coursedir import CourseDirectory
from nbgrader.server_extensions.formgrader import handlers
from playwright.sync_api import Browser, Page, Route
from playwright.sync_api import TimeoutError as BrowserTimeoutError
from traitlets.config import Config

from heldout.grading.assignment import Assignment
from heldout.grading.feedback import Feedback
from heldout.grading.page import Grades
from heldout.grading.result import Result
from heldout.grading.step_runner import here
from heldout.testing import fuzz

# From opening a page to its first picture; what is harmless takes one. A machine that trains beside the tests
# needs longer, and what is harmful takes minutes.
SECONDS = 10
SITE = "http://formgrader.test"
STATIC = Path(handlers.__file__).parent / "static"
MADE = fuzz.assignment()
GRADES = [{"id": "1", "name": "test_answer", "max_score": 2.0, "auto_score": 0.0, "manual_score": None}]


def page_of_feedback(notebook: str) -> str:
    coursedir = CourseDirectory(
        config=Config({"CourseDirectory": {"root": tempfile.gettempdir(), "course_id": "fuzz"}}),
        assignment_id="fuzz",
    )
    settings = Feedback(coursedir, MADE).settings
    result = Result(notebook=notebook).to_bytes()
    grades = asdict(Grades())
    return str(here("render", settings=settings, name="fuzz", result=result, grades=grades, left_out=""))


def page_of_formgrader(notebook: str) -> str:
    """As nbgrader's server renders it (`handlers.SubmissionHandler`)."""
    templates = {"template_name": "formgrade", "extra_template_basedirs": [handlers.template_path]}
    exporter = HTMLExporter(config=Config({"HTMLExporter": templates}))
    resources = {
        "assignment_id": "fuzz",
        "notebook_id": "fuzz",
        "submission_id": "1",
        "student": "alice",
        "base_url": "",
        "index": 0,
        "total": 1,
        "first_name": "",
        "last_name": "",
        "notebook_path": "",
    }
    return str(exporter.from_notebook_node(nbformat.v4.reads(notebook), resources)[0])


KINDS = {"feedback": page_of_feedback, "formgrader": page_of_formgrader}
by_kind = pytest.mark.parametrize("kind", KINDS)


def handed_in(*cells: NotebookNode, after: bool = True) -> str:
    """A notebook of the assignment with these cells before the answer and its test, and after them."""
    every = [*cells, *MADE.source.cells, *(cells if after else ())]
    notebook = new_notebook(cells=[dict(cell, id=f"cell-{number}") for number, cell in enumerate(every)])
    return str(nbformat.v4.writes(nbformat.from_dict(notebook)))


def cleaned(notebook: str) -> str:
    assignment = Assignment.of(MADE).to_bytes()
    return str(here("clean", notebook=notebook, assignment=assignment, name="fuzz", outputs=True))


@dataclass
class Opened:
    """A page, what it asked other servers for, and the points that it sent to ours."""

    page: Page
    asked: list[str] = field(default_factory=list)
    points: list[object] = field(default_factory=list)
    html: str = ""

    def answer(self, route: Route) -> None:
        """Be nbgrader's server, and nobody else's."""
        url = urlsplit(route.request.url)
        path = url.path.removeprefix("/formgrader/")
        if url.scheme == "data":
            route.continue_()
        elif f"{url.scheme}://{url.netloc}" != SITE:
            # nbconvert's own, which formgrader goes without here
            if url.netloc != "cdnjs.cloudflare.com":
                self.asked.append(route.request.url)
            route.abort()
        elif url.path == "/":
            route.fulfill(body=self.html, content_type="text/html; charset=utf-8")
        elif path.startswith("static/"):
            route.fulfill(path=STATIC / path.removeprefix("static/"))
        elif path == "api/grades":
            route.fulfill(json=GRADES)
        elif path == "api/comments":
            route.fulfill(json=[])
        elif path.startswith("api/grade/"):
            self.points.append(json.loads(route.request.post_data or "{}").get("manual_score"))
            route.fulfill(json=GRADES[0])
        else:
            self.asked.append(route.request.url)
            route.abort()


Open = Callable[[str], Opened]


@contextmanager
def opening(browser: Browser, html: str) -> Iterator[Opened]:
    """Open a page; yield it loaded, and drawn for the first time."""
    context = browser.new_context(viewport={"width": 1000, "height": 700})
    context.set_default_timeout(SECONDS * 1000)
    try:
        opened = Opened(context.new_page(), html=html)
        context.route("**/*", opened.answer)
        opened.page.on("dialog", lambda dialog: dialog.dismiss())
        opened.page.goto(SITE, wait_until="load")
        opened.page.screenshot()
        yield opened
    finally:
        context.close()


def shown(**forms: str) -> NotebookNode:
    """A cell that shows something in one or more forms; ``__`` is the slash of a media type."""
    data = {kind.replace("__", "/").replace("_", "+"): text for kind, text in forms.items()}
    return new_code_cell("1", outputs=[new_output("display_data", data)])


# -- scripts and requests

RAN = "window.ran = 1"
THERE = "http://elsewhere.example/seen"
HARM = [
    f"<script>{RAN}</script>",
    f'<img src="{THERE}.png" onerror="{RAN}">',
    f'<svg onload="{RAN}"><image href="{THERE}"/></svg>',
    f"<style>@import url({THERE}.css); body {{ background: url({THERE}) }}</style>",
    f'<p style="background-image: url({THERE})">x</p>',
    f'<iframe srcdoc="<script>parent.ran = 1</script>"></iframe><iframe src="{THERE}"></iframe>',
    f'<input autofocus onfocus="{RAN}"><details open ontoggle="{RAN}">x</details>',
    f'<video src="{THERE}" poster="{THERE}"></video><audio src="{THERE}"></audio>',
    f'<object data="{THERE}"></object>',
    f'<link rel="stylesheet" href="{THERE}.css"><embed src="{THERE}">',
    f'<math><mtext><table><mglyph><style><img src=x onerror="{RAN}"></style></mglyph></table></mtext></math>',
    f"<noscript><p title='</noscript><img src=x onerror=\"{RAN}\">'></noscript>",
    f"<svg></p><style><a id='</style><img src=x onerror=\"{RAN}\">'></svg>",
    f'<form action="{THERE}"><button autofocus>x</button></form><a href="javascript:{RAN}" class="run">x</a>',
    f"<table background='{THERE}'><tr><td background='{THERE}'>x</td></tr></table>",
]


def does_harm() -> str:
    cells = []
    for html in HARM:
        cells += [
            new_markdown_cell(html),
            new_raw_cell(html),
            shown(text__html=html),
            shown(text__markdown=html),
        ]
        cells.append(shown(text__latex=html, text__plain=html))
    svg = f'<svg xmlns="http://www.w3.org/2000/svg"><script>{RAN}</script><image href="{THERE}"/></svg>'
    cells += [
        shown(image__svg_xml=svg),
        shown(application__javascript=RAN),
        new_markdown_cell(f"![]({THERE})"),
    ]
    return handed_in(*cells)


def scripts_and_requests(opened: Opened) -> tuple[bool, list[str]]:
    for link in opened.page.locator("a[href^='javascript:']").all():
        link.dispatch_event("click")
    opened.page.wait_for_timeout(200)  # what loads late
    return opened.page.evaluate("!!window.ran"), opened.asked


@by_kind
def test_nothing_runs_and_nothing_is_asked_for(browser: Browser, kind: str) -> None:
    with opening(browser, KINDS[kind](cleaned(does_harm()))) as opened:
        assert "elsewhere.example" in opened.page.inner_text("body")
        assert scripts_and_requests(opened) == (False, [])


def test_what_was_handed_in_runs_and_asks(browser: Browser) -> None:
    """In formgrader; the feedback page has the browser itself forbid it."""
    with opening(browser, page_of_formgrader(does_harm())) as opened:
        ran, asked = scripts_and_requests(opened)
        assert ran and THERE in asked


# -- what lies over the page's own parts

# each of the page's own parts, at several points, is what the browser finds there
COVERED = """() => {
    const OWN = ".panel-heading, .navbar, textarea";
    const own = document.querySelectorAll(`${OWN}, .panel-title, #toc li, .nbgrader-label, input.score`);
    const covered = [];
    for (const part of own) {
        part.scrollIntoView({block: "center"});
        const box = part.getBoundingClientRect();
        for (const across of [0.02, 0.25, 0.5, 0.75, 0.98]) for (const down of [0.2, 0.5, 0.8]) {
            const [x, y] = [box.left + across * box.width, box.top + down * box.height];
            const found = document.elementFromPoint(x, y);
            if (found && !found.contains(part) && !found.closest(OWN))
                covered.push(found.outerHTML.slice(0, 100));
        }
    }
    return covered;
}"""
DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
LARGE = f'<img src="data:image/png;base64,{DOT}" width="900" height="900">'
COVERS = {
    "position": shown(text__html='<p style="position:fixed;top:0;bottom:0;left:0;right:0">Score: 2</p>'),
    "margin": shown(text__html='<p style="margin-top:-400px;height:400px;position:relative">Score: 2</p>'),
    "line": shown(text__html='<p style="line-height:0;font-size:900px">2</p>'),
    "height": shown(text__html=f'<p style="height:0">{LARGE}</p>'),
    "small": new_markdown_cell(r"$\smash{\begin{matrix}" + r"x\\ " * 60 + r"x\end{matrix}}$"),
    "huge": new_markdown_cell("$" + r"{\Huge " * 8 + "x" + "}" * 8 + "$"),
}


@by_kind
def test_nothing_lies_over_the_points(browser: Browser, kind: str) -> None:
    with opening(browser, KINDS[kind](cleaned(handed_in(*COVERS.values())))) as opened:
        assert opened.page.locator(".panel-heading").count() > 2
        assert opened.page.evaluate(COVERED) == []


@pytest.mark.parametrize("how", COVERS)
def test_what_was_handed_in_lies_over_the_points(
    browser: Browser, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from heldout.grading import formulas

    # formulas are set where the page is rendered
    monkeypatch.setattr(formulas, "_rebuilt", lambda found: found)
    monkeypatch.setattr(formulas, "MOST_CHARACTERS", 10**4)
    with opening(browser, page_of_feedback(handed_in(COVERS[how]))) as opened:
        assert opened.page.evaluate(COVERED)


# -- what takes long to draw


def svg(content: str) -> NotebookNode:
    size = 'xmlns="http://www.w3.org/2000/svg" width="800" height="600"'
    return shown(image__svg_xml=f"<svg {size}>{content}</svg>")


def table(row: str) -> NotebookNode:
    return shown(text__html=f"<table>{row}</table>")


RECTANGLES = '<rect width="800" height="600"/>' * 300
CORNERS = "".join(f"L{number * 7919 % 800} {number * 104729 % 600}" for number in range(20_000))
DOUBLED = "".join(f'<g id="g{n}"><use href="#g{n - 1}"/><use href="#g{n - 1}"/></g>' for n in range(1, 30))
COSTS = {
    "nested": svg(f'<g id="g0"><circle r="9"/></g><defs>{DOUBLED}</defs><use href="#g29"/>'),
    "blurred": svg(f"<metadata><style>rect{{filter:blur(90px)}}</style></metadata>{RECTANGLES}"),
    "long": svg(f'<path id="p" fill="none" stroke="red" d="M0 0{CORNERS}"/>' + '<use href="#p"/>' * 900),
    "columns": table("<tr>" + '<td colspan="1000">x</td>' * 2_500 + "</tr>"),
    "rows": table('<tr><td colspan="1000" rowspan="9999">x</td></tr>' * 1_400),
    "formulas": new_markdown_cell((r"$\frac{a}{" * 1 + "b}$ ") * 1_500),
    "marks": new_code_cell("1+" * 20_000),
    "colors": new_code_cell("1", outputs=[new_output("stream", text="\x1b[1mx" * 15_000)]),
    "nested tables": shown(text__html="<table><tr><td>" * 150 + "x" + "</td></tr></table>" * 150),
}


@by_kind
def test_a_page_opens_in_seconds(browser: Browser, kind: str) -> None:
    html = KINDS[kind](cleaned(handed_in(*COSTS.values(), after=False)))
    with opening(browser, html) as opened:
        assert opened.page.locator(".panel-heading").count() > 2
        assert 1_000 < opened.page.evaluate("document.getElementsByTagName('*').length") < 100_000


@pytest.mark.parametrize("how", ["blurred", "columns"])
def test_what_was_handed_in_does_not_open_in_seconds(browser: Browser, how: str) -> None:
    with (
        pytest.raises(BrowserTimeoutError),
        opening(browser, page_of_feedback(handed_in(COSTS[how], after=False))),
    ):
        pass


# -- whose points they are


def points_given(browser: Browser, notebook: str) -> tuple[str, list[object]]:
    """Type points into the test's field; return what formgrader takes for the field, and what it sends."""
    with opening(browser, page_of_formgrader(notebook)) as opened:
        opened.page.locator("input.score[placeholder], h1").first.wait_for()
        opened.page.wait_for_function("formgrader.grades.loaded")
        found = opened.page.evaluate("document.getElementById('test_answer').tagName")
        field = opened.page.locator("input.score")
        field.fill("1.5")
        field.dispatch_event("change")
        opened.page.wait_for_timeout(200)
        return found, opened.points


def test_points_go_to_the_test_whose_they_are(browser: Browser) -> None:
    named = handed_in(new_markdown_cell("# test_answer"), new_markdown_cell("test_answer\n==="))
    assert points_given(browser, cleaned(named)) == ("INPUT", ["1.5"])
    assert points_given(browser, named) == ("H1", [])
