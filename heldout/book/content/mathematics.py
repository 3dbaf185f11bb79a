"""Sets formulas when the book is built: LaTeX becomes MathML, which browsers show without a script.

Temml does it, in a JavaScript engine; ``vendor/`` holds it, and a font with mathematics.
A formula that Temml does not understand is a warning with its page and line, so it ends the build.
"""

import functools
from pathlib import Path

from docutils import nodes
from py_mini_racer import JSEvalException, MiniRacer
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.math import get_node_equation_number
from sphinx.writers.html5 import HTML5Translator

from heldout.errors import HeldOutError

VENDOR = Path(__file__).parent / "vendor"
logger = logging.getLogger(__name__)


class FormulaError(HeldOutError):
    """A formula that is no LaTeX; the message is Temml's and points at the place."""


@functools.cache
def _engine() -> MiniRacer:
    engine = MiniRacer()
    engine.eval((VENDOR / "temml" / "temml.min.js").read_text(encoding="utf-8"))
    return engine


def close_engine() -> None:
    """End the JavaScript engine's threads; the next formula starts it anew."""
    if _engine.cache_info().currsize:
        _engine().close()
        _engine.cache_clear()
        mathml.cache_clear()


@functools.cache
def mathml(latex: str, display: bool = False) -> str:
    """Return a formula as a ``<math>`` element; raise `FormulaError` if it can't be read.

    >>> print(mathml("x^2"))
    <math><msup><mi>x</mi><mn class="tml-sml-pad">2</mn></msup></math>
    >>> mathml(r"\\frac{1}")
    Traceback (most recent call last):
    heldout.book.content.mathematics.FormulaError: ...
    """
    try:
        options = {"displayMode": display, "throwOnError": True}
        return str(_engine().call("temml.renderToString", latex, options))
    except JSEvalException as error:
        lines = str(error).splitlines()
        raise FormulaError(
            next((line.partition("ParseError: ")[2] for line in lines if "ParseError: " in line), lines[0])
        ) from None


def display_source(latex: str) -> str:
    """Return the LaTeX of a block as Sphinx reads it: several paragraphs or lines are aligned at ``&``.

    >>> display_source("a &= b \\\\\\\\ c &= d")
    '\\\\begin{aligned}a &= b \\\\\\\\ c &= d\\\\end{aligned}'
    """
    parts = [part.strip() for part in latex.split("\n\n") if part.strip()]
    parts = [rf"\begin{{aligned}}{part}\end{{aligned}}" if _breaks(part) else part for part in parts]
    if len(parts) == 1:
        return parts[0]
    return r"\begin{gathered}" + r"\\".join(parts) + r"\end{gathered}"


def _breaks(part: str) -> bool:
    """Say whether lines end outside of an environment, which is what ``aligned`` is for."""
    return r"\\" in part and r"\begin{" not in part


def _set(translator: HTML5Translator, node: nodes.Node, latex: str, display: bool) -> None:
    try:
        translator.body.append(mathml(latex, display))
    except FormulaError as error:
        logger.warning("formula '%s': %s", node.astext(), error, location=node)


def visit_math(translator: HTML5Translator, node: nodes.math) -> None:
    """Write a formula in a line."""
    translator.body.append(translator.starttag(node, "span", "", CLASS="math notranslate nohighlight"))
    _set(translator, node, node.astext(), display=False)
    translator.body.append("</span>")
    raise nodes.SkipNode


def visit_displaymath(translator: HTML5Translator, node: nodes.math_block) -> None:
    """Write a formula of its own, with its number and the link to it as Sphinx has them."""
    translator.body.append(translator.starttag(node, "div", CLASS="math notranslate nohighlight"))
    if node["number"]:
        translator.body.append(f'<span class="eqno">({get_node_equation_number(translator, node)})')
        translator.add_permalink_ref(node, "Link to this equation")
        translator.body.append("</span>")
    latex = node.astext()
    _set(translator, node, latex if node["nowrap"] else display_source(latex), display=True)
    translator.body.append("</div>\n")
    raise nodes.SkipNode


def _use(app: Sphinx) -> None:
    app.config.html_math_renderer = "temml"
    own = [VENDOR / "stix-two-math" / "stix-two-math.woff2", Path(__file__).with_name("mathematics.css")]
    app.config.html_static_path = [*app.config["html_static_path"], *map(str, own)]


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the renderer, its style sheet and its font."""
    app.add_html_math_renderer("temml", (visit_math, None), (visit_displaymath, None))
    app.add_css_file("mathematics.css")
    app.connect("config-inited", lambda app, config: _use(app), priority=900)
    app.connect("build-finished", lambda app, exception: close_engine())
    # a process that forks after the engine started would wait for its threads forever
    return {"parallel_read_safe": True, "parallel_write_safe": False}
