"""The head of a chapter: ``{chapter}``."""

from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from heldout.book.content.chapter_nav import steps_row
from heldout.chapters import Chapter

HEAD = """\
**After this chapter you can**

{objectives}

**Before you start:** {prerequisites}
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


def setup(app: Sphinx) -> dict[str, bool]:
    """Add the directive."""
    app.add_directive("chapter", ChapterHead)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
