"""Two MyST directives: the head of a chapter and its self-check questions."""

from pathlib import Path
from typing import Any, ClassVar

import yaml
from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from heldout.book.chapters import Chapter
from heldout.book.steps import steps_row

HEAD = """\
**After this chapter you can**

{objectives}

**Before you start:** {prerequisites}
"""

OPTION = """\
:::{{dropdown}} {letter}. {text}
**{verdict}.** {why}
:::
"""


class ChapterHead(SphinxDirective):
    """The head of a chapter: read → run → solve with the time for each, objectives, prerequisites.

    The content is the list of objectives. Options: ``read``, ``run``, ``solve`` in minutes and
    ``prerequisites`` as MyST text.
    """

    has_content = True
    option_spec: ClassVar[dict[str, Any]] = {
        "read": directives.positive_int,
        "run": directives.positive_int,
        "solve": directives.positive_int,
        "prerequisites": directives.unchanged_required,
    }

    def run(self) -> list[nodes.Node]:
        missing = [name for name in self.option_spec if name not in self.options]
        if missing:
            raise self.error(f"The chapter head lacks the options: {', '.join(missing)}.")
        minutes = {verb: self.options[verb] for verb in ("read", "run", "solve")}
        head = nodes.container(classes=["chapter-head"], minutes=minutes)
        slug = self.env.docname.rpartition("/")[2]
        head += steps_row(self.env.app, self.env.docname, Chapter(slug), minutes)
        text = HEAD.format(objectives="\n".join(self.content), prerequisites=self.options["prerequisites"])
        head += nodes.container("", *self.parse_text_to_nodes(text), classes=["objectives"])
        return [head]


class Questions(SphinxDirective):
    """The self-check questions of a chapter, from ``NN-slug.questions.yml`` beside the page.

    The file holds a list; each item has a ``question`` and ``options``, each option a ``text``, a
    ``why`` and, on right ones, ``right: true``. All texts are MyST.
    """

    def run(self) -> list[nodes.Node]:
        page = Path(self.env.doc2path(self.env.docname))
        source = page.with_name(f"{page.stem}.questions.yml")
        self.env.note_dependency(str(source))
        try:
            questions = load_questions(source)
        except ValueError as error:
            raise self.error(str(error)) from None
        text = "\n".join(_question(number, item) for number, item in enumerate(questions, start=1))
        return self.parse_text_to_nodes(text)


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
        for option in item["options"]:
            if not {"text", "why"} <= set(option) <= {"text", "why", "right"}:
                raise ValueError(f"{where}: every option needs 'text' and 'why', and may have 'right'.")
        if not any(option.get("right") for option in item["options"]):
            raise ValueError(f"{where}: no option is right.")
    return questions


def _question(number: int, item: dict[str, Any]) -> str:
    options = (
        OPTION.format(
            letter=letter,
            text=str(option["text"]).strip(),
            why=str(option["why"]).strip(),
            verdict="Right" if option.get("right") else "Not quite",
        )
        for letter, option in zip("ABCDEFGH", item["options"], strict=False)
    )
    return f"**{number}.** {str(item['question']).strip()}\n\n" + "\n".join(options)


def setup(app: Sphinx) -> dict[str, bool]:
    """Add both directives."""
    app.add_directive("chapter", ChapterHead)
    app.add_directive("questions", Questions)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
