"""The steps of a chapter, read → run → solve: a row of links on its page, its lab and its exercise.

The page's row, made by the directive ``chapter``, gives the minutes. Labs and exercises, which are plain
notebooks, get theirs when the book is built, below their title. The links "previous" and "next" name a
chapter as one. The directive ``chapter-list`` lists the chapters, each with its question and its minutes.
"""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_refnode

from heldout.book.content.repository_links import colab_address
from heldout.chapters import CHAPTER, Chapter, chapters

ARROW = " \N{RIGHTWARDS ARROW} "


class Step(NamedTuple):
    """One step: the verb, where it leads, and how that page is called from elsewhere and from itself."""

    verb: str
    docname: str
    name: str
    here: str


class ChapterList(nodes.General, nodes.Element):
    """Stands where the list of chapters comes when all pages are read."""


class ChapterListDirective(SphinxDirective):
    """The chapters in reading order: title, opening question, minutes in all."""

    def run(self) -> list[nodes.Node]:
        for chapter in chapters():
            self.env.note_dependency(str(chapter.page))
        return [ChapterList()]


def steps_of(chapter: Chapter) -> list[Step]:
    """Return the steps of a chapter in order."""
    page, lab, exercise = (
        path.with_suffix("").as_posix() for path in (chapter.page, chapter.lab, chapter.exercise)
    )
    return [
        Step("Read", page, "the chapter", "this page"),
        Step("Run", lab, "the lab", "this lab"),
        Step("Solve", exercise, "the exercise", "this exercise"),
    ]


def chapter_of(docname: str) -> Chapter | None:
    """Return the chapter that a page, a lab or an exercise belongs to; None for other pages."""
    for chapter in chapters():
        if docname in {step.docname for step in steps_of(chapter)}:
            return chapter
    return None


def steps_row(
    app: Sphinx, here: str, chapter: Chapter, minutes: Mapping[str, int] | None = None
) -> nodes.enumerated_list:
    """Return the row of steps as it stands on the page ``here``.

    ``minutes`` gives those of each verb in lower case. Labs and exercises have a link to Colab beside
    them where the repository's address is known.
    """
    row = nodes.enumerated_list(classes=["steps"], enumtype="arabic", prefix="", suffix=".")
    for step in steps_of(chapter):
        text = nodes.paragraph("", "", nodes.strong("", step.verb), nodes.Text(" "))
        text += _to(app, here, step.docname, step.here if step.docname == here else step.name)
        details: list[nodes.Node] = []
        if minutes is not None:
            details.append(nodes.inline("", f"{minutes[step.verb.lower()]} min"))
        if step.verb != "Read" and (address := colab_address(app.config, step.docname)):
            details.append(nodes.reference("", "open in Colab", refuri=address, internal=False))
        item = nodes.list_item("", text, classes=["here"] if step.docname == here else [])
        if details:
            between = [node for detail in details for node in (nodes.Text(", "), detail)][1:]
            item += nodes.paragraph("", "", *between, classes=["details"])
        row += item
    return row


def _to(app: Sphinx, here: str, docname: str, text: str) -> nodes.Node:
    """Return a link, or plain text where it would lead nowhere or to this page."""
    if docname == here or docname not in app.env.found_docs:
        return nodes.Text(text)
    return make_refnode(app.builder, here, docname, None, nodes.inline("", text))


def add_steps(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Put the row of steps below the title of labs and exercises; fill lists of chapters."""
    chapter = chapter_of(docname)
    if chapter and docname != chapter.page.with_suffix("").as_posix():
        title = next(doctree.findall(nodes.title))
        title.parent.insert(title.parent.index(title) + 1, steps_row(app, docname, chapter))
    for place in list(doctree.findall(ChapterList)):
        place.replace_self(_listed(app, docname))


def _listed(app: Sphinx, here: str) -> nodes.enumerated_list:
    result = nodes.enumerated_list(classes=["chapter-list"], enumtype="arabic", prefix="", suffix=".")
    for chapter in chapters():
        docname = chapter.page.with_suffix("").as_posix()
        if docname not in app.env.found_docs:
            continue  # a preview of a few pages
        page = app.env.get_doctree(docname)
        title = app.env.titles[docname].astext()
        number = nodes.inline("", chapter.slug[:2], classes=["number"])
        line = nodes.paragraph("", "", number, nodes.Text(" "))
        line += _to(app, here, docname, title)
        # the page opens with its question, in italics
        question = next(page.findall(nodes.emphasis)).astext()
        line += [nodes.Text(" "), nodes.inline("", question, classes=["question"])]
        line += [nodes.Text(" "), nodes.inline("", f"{sum(_minutes(page))} min", classes=["minutes"])]
        result += nodes.list_item("", line)
    return result


def _minutes(page: nodes.document) -> Iterator[int]:
    for head in page.findall(nodes.container):
        if "chapter-head" in head["classes"]:
            yield from head["minutes"].values()


def name_neighbors(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object
) -> None:
    """Call a chapter a chapter where "previous" or "next" leads to one; labs and exercises do so already."""
    _, *neighbors = getattr(app.builder, "relations", {}).get(pagename, [None, None, None])
    for relation, docname in zip(("prev", "next"), neighbors, strict=True):
        match = CHAPTER.match(docname or "")
        if match and context.get(relation):
            number = int(match["slug"][:2])
            context[relation] = context[relation] | {
                "title": f"Chapter {number}: {context[relation]['title']}"
            }


def setup(app: Sphinx) -> dict[str, bool]:
    """Add the list of chapters, the rows on notebooks and the neighbors' names."""
    app.setup_extension("heldout.book.content.repository_links")
    app.add_node(ChapterList)
    app.add_directive("chapter-list", ChapterListDirective)
    app.connect("doctree-resolved", add_steps)
    app.connect("html-page-context", name_neighbors)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
