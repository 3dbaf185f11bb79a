"""The self-check questions of a chapter: ``{questions}``.

Their nodes are lists and paragraphs of special kinds. For HTML they become fields to choose from, which
``questions.js`` brings to life; without it, the explanations open and close. Other builders write lists.
"""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.writers.html5 import HTML5Translator

LETTERS = "ABCDEFGH"
LETTERED = {"enumtype": "upperalpha", "prefix": "", "suffix": "."}
CHOOSE_ALL = "Choose all that are right."


class Questions(SphinxDirective):
    """The self-check questions of a chapter, from ``NN-slug.questions.yml`` beside the page.

    The file holds a list; each item has a ``question`` and ``options``, each option a ``text``, a
    ``why`` and, on right ones, ``right: true``. All texts are MyST; a ``text`` is one paragraph.
    """

    def run(self) -> list[nodes.Node]:
        page = Path(self.env.doc2path(self.env.docname))
        source = page.with_name(f"{page.stem}.questions.yml")
        self.env.note_dependency(str(source))
        try:
            items = enumerate(load_questions(source), start=1)
            made = [self._question(f"{source.name}, question {n}", n, item) for n, item in items]
        except ValueError as error:
            raise self.error(str(error)) from None
        return [quiz("", *made, enumtype="arabic", prefix="", suffix=".", page=self.env.docname)]

    def _question(self, where: str, number: int, item: dict[str, Any]) -> nodes.Node:
        asked, *more = self._paragraphs(where, item["question"])
        several = sum(bool(option.get("right")) for option in item["options"]) > 1
        if several:
            asked += [nodes.Text(" "), nodes.strong("", CHOOSE_ALL)]
        name = f"question-{number}"
        choices, reasons = quiz_options(**LETTERED), quiz_reasons(**LETTERED)
        for letter, option in zip(LETTERS, item["options"], strict=False):
            text, *surplus = self._paragraphs(where, option["text"])
            if surplus:
                raise ValueError(f"{where}: the text of an option is one paragraph.")
            choices += quiz_option(
                "",
                quiz_text("", "", *text.children),
                letter=letter,
                name=name,
                kind="checkbox" if several else "radio",
            )
            why, *further = self._paragraphs(where, option["why"])
            right = bool(option.get("right"))
            why[:0] = [nodes.strong("", "Right." if right else "Not quite."), nodes.Text(" ")]
            reasons += quiz_reason("", why, *further, letter=letter, kind="right" if right else "wrong")
        stem = quiz_stem("", "", *asked.children, number=number)
        return quiz_question("", stem, *more, choices, reasons, digest=_digest(item))

    def _paragraphs(self, where: str, text: object) -> tuple[nodes.paragraph, *tuple[nodes.Node, ...]]:
        """Parse a text, which begins with a paragraph."""
        parsed = self.parse_text_to_nodes(str(text).strip())
        if not parsed or not isinstance(parsed[0], nodes.paragraph):
            raise ValueError(f"{where}: every text begins with a paragraph.")
        return parsed[0], *parsed[1:]


def load_questions(source: Path) -> list[dict[str, Any]]:
    """Read and check one file of questions; `ValueError` says which question is wrong, and how."""
    if not source.is_file():
        raise ValueError(f"{source.name} is missing: self-check questions live beside their page.")
    try:
        questions = yaml.safe_load(source.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise ValueError(f"{source.name} is not valid YAML: {error}") from None
    if not isinstance(questions, list) or not questions:
        raise ValueError(f"{source.name} must hold a list of questions.")
    for number, item in enumerate(questions, start=1):
        where = f"{source.name}, question {number}"
        if not isinstance(item, dict) or set(item) != {"question", "options"}:
            raise ValueError(f"{where}: needs exactly 'question' and 'options'.")
        if len(item["options"]) > len(LETTERS):
            raise ValueError(f"{where}: has more than {len(LETTERS)} options.")
        for option in item["options"]:
            if not {"text", "why"} <= set(option) <= {"text", "why", "right"}:
                raise ValueError(f"{where}: every option needs 'text' and 'why', and may have 'right'.")
        if not any(option.get("right") for option in item["options"]):
            raise ValueError(f"{where}: no option is right.")
    return questions


def _digest(item: dict[str, Any]) -> str:
    """Name a question by all its words: answers to a question that changed are not answers to it."""
    return hashlib.sha256(json.dumps(item, sort_keys=True).encode()).hexdigest()[:12]


class quiz(nodes.enumerated_list):  # noqa: N801 (docutils names its nodes so)
    """All questions of a page; ``page`` is the page's name."""


class quiz_question(nodes.list_item):  # noqa: N801
    """One question: its stem, further blocks, its options and the reasons; ``digest`` names its words."""


class quiz_stem(nodes.paragraph):  # noqa: N801
    """What is asked; ``number`` counts the questions."""


class quiz_options(nodes.enumerated_list):  # noqa: N801
    """What there is to choose from."""


class quiz_option(nodes.list_item):  # noqa: N801
    """One option with its ``letter``; ``name`` is its question's, ``kind`` radio or checkbox."""


class quiz_text(nodes.paragraph):  # noqa: N801
    """What an option says."""


class quiz_reasons(nodes.enumerated_list):  # noqa: N801
    """Why the options are right or not."""


class quiz_reason(nodes.list_item):  # noqa: N801
    """Why the option with this ``letter`` is right or not; ``kind`` is right or wrong."""


# what stands before and after each node's content. What needs the script stays hidden until it has started
HTML = {
    quiz: (
        '<div class="questions" data-page="{page}">',
        (
            '<p class="question-bar" hidden="hidden"><span role="status"></span>'
            '<button type="button">Start again</button></p></div>'
        ),
    ),
    quiz_question: ('<fieldset class="question" data-digest="{digest}">', "</fieldset>"),
    quiz_stem: ("<legend>{number}. ", "</legend>"),
    quiz_options: ("", ""),
    quiz_option: (
        (
            '<label class="question-option"><input type="{kind}" name="{name}" value="{letter}" /> '
            '<span class="question-letter">{letter}.</span> '
        ),
        "</label>",
    ),
    quiz_text: ("<span>", "</span>"),
    quiz_reasons: (
        '<details class="question-reasons"><summary>Explanations</summary><div aria-live="polite">',
        "</div></details>",
    ),
    quiz_reason: (
        (
            '<div class="question-reason {kind}" data-option="{letter}">'
            '<span class="question-letter">{letter}.</span><div>'
        ),
        "</div></div>",
    ),
}


def _writer(tag: str) -> Callable[[HTML5Translator, nodes.Element], None]:
    def write(self: HTML5Translator, node: nodes.Element) -> None:
        self.body.append(tag.format(**node.attributes))

    return write


def add_files(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Give the script and its style to the pages that have questions, and to no other."""
    if doctree is not None and doctree.next_node(quiz):
        app.add_css_file("questions.css")
        app.add_js_file("questions.js", loading_method="defer")


def setup(app: Sphinx) -> dict[str, bool]:
    """Add the directive and what its nodes are in HTML."""
    app.add_directive("questions", Questions)
    for node, (before, after) in HTML.items():
        app.add_node(node, html=(_writer(before), _writer(after)))
    app.connect("html-page-context", add_files)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
