"""The head of a chapter: ``{chapter}``."""

from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

HEAD = """\
::::{{card}}
:class-card: chapter-head

**After this chapter you can**

{objectives}

**Before you start:** {prerequisites}

:::{{card-footer}}
**1 Read** this page, {read} min →
**2 Run** [the lab](../notebooks/{slug}.ipynb), {run} min →
**3 Solve** [the exercise](../exercises/{slug}/{slug}.ipynb), {solve} min
:::
::::
"""

class ChapterHead(SphinxDirective):
    """The box at the head of a chapter: objectives, time, prerequisites, read → run → solve.

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
        slug = self.env.docname.rpartition("/")[2]
        text = HEAD.format(slug=slug, objectives="\n".join(self.content), **self.options)
        return self.parse_text_to_nodes(text)


def setup(app: Sphinx) -> dict[str, bool]:
    """Add the directive."""
    app.add_directive("chapter", ChapterHead)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
