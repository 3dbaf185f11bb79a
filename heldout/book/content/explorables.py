"""Explorables: pictures that answer, in the page, without a kernel or a network.

``{explorable}`` puts a still picture in the page, and beside it, as JSON, what its script begins with. In a
browser that runs scripts the explorable takes the picture's place. A page loads the scripts that it needs,
and those of other pages not at all. They are plain scripts, no modules: a page opened from disk loads none.
"""

import json
from pathlib import Path
from typing import Any, ClassVar

import matplotlib

matplotlib.use("agg")
from docutils import nodes
from docutils.parsers.rst import directives
from matplotlib.figure import Figure
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from heldout.book.content import static_fallback
from heldout.book.content.static_fallback import EXPLORABLES
from heldout.errors import HeldOutError
from heldout.evidence.results import RESULTS
from heldout.figures import figure_style

PICTURES = Path("_build", "explorables")  # in the source folder: Sphinx copies from there
STATIC = "explorables"
SHARED = ("vendor/d3.min", "mathematics", "controls", "chart")


class ExplorableDirective(SphinxDirective):
    """An explorable with its still picture. The argument is its name in `static_fallback`.

    Options, all needed: ``name``, to refer to it; ``caption``; ``alt``, what the still picture shows.
    """

    required_arguments = 1
    option_spec: ClassVar[dict[str, Any]] = dict.fromkeys(
        ("name", "caption", "alt"), directives.unchanged_required
    )

    def run(self) -> list[nodes.Node]:
        name = self.arguments[0]
        if name not in EXPLORABLES:
            raise self.error(f"No explorable is called '{name}'. There are: {', '.join(EXPLORABLES)}.")
        if missing := [option for option in self.option_spec if option not in self.options]:
            raise self.error(f"The explorable '{name}' lacks the options: {', '.join(missing)}.")
        try:
            settings = EXPLORABLES[name].settings()
        except HeldOutError as error:
            raise self.error(str(error)) from None
        self.env.note_dependency(static_fallback.__file__)
        for experiment in EXPLORABLES[name].experiments:
            self.env.note_dependency(str(RESULTS / f"{experiment}.json"))
        figure, messages = self.figure(name, settings)
        explorable = nodes.container("", figure, raw_json(name, settings), classes=["explorable"])
        return [explorable, *messages]

    def figure(self, name: str, settings: dict[str, Any]) -> tuple[nodes.figure, list[nodes.system_message]]:
        """Draw the still picture; return it as a figure, and what docutils has to say of its caption."""
        path = Path(self.env.app.srcdir) / PICTURES / f"{name}.svg"
        path.parent.mkdir(parents=True, exist_ok=True)
        draw(name, settings, path)
        depth = self.env.docname.count("/")
        image = nodes.image(uri=f"{'../' * depth}{PICTURES.as_posix()}/{name}.svg", alt=self.options["alt"])
        figure = nodes.figure("", image)
        inner, messages = self.parse_inline(self.options["caption"])
        figure += nodes.caption("", "", *inner)
        figure["names"].append(self.options["name"])
        self.state.document.note_explicit_target(figure)
        self.set_source_info(figure)
        return figure, messages


def draw(name: str, settings: dict[str, Any], path: Path) -> None:
    """Write an explorable's still picture as SVG: the same bytes for the same settings."""
    with matplotlib.rc_context(figure_style()):
        figure = Figure(figsize=EXPLORABLES[name].size, layout="constrained")
        EXPLORABLES[name].draw(figure, settings)
        figure.savefig(path, metadata={"Date": None})


def raw_json(name: str, settings: dict[str, Any]) -> nodes.raw:
    """Return the settings as a script element that a browser does not run.

    >>> raw_json("race", {"a": "</script>"}).astext()
    '<script type="application/json" data-explorable="race">{"a":"\\\\u003c/script>"}</script>'
    """
    # nothing in it can end the element
    text = json.dumps(settings, separators=(",", ":"), ensure_ascii=False).replace("<", "\\u003c")
    script = f'<script type="application/json" data-explorable="{name}">{text}</script>'
    node = nodes.raw("", script, format="html")
    node["explorable"] = name
    return node


def load_scripts(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Give a page the scripts of its explorables."""
    found = doctree.findall(nodes.raw) if doctree is not None else ()
    names = dict.fromkeys(node["explorable"] for node in found if "explorable" in node)
    if not names:
        return
    app.add_css_file(f"{STATIC}/explorables.css")
    for script in (*SHARED, *names, "start"):
        app.add_js_file(f"{STATIC}/{script}.js", loading_method="defer")


def setup(app: Sphinx) -> dict[str, bool]:
    """Add the directive, and the scripts to the pages that have one."""
    app.add_directive("explorable", ExplorableDirective)
    app.connect("html-page-context", load_scripts)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
