"""Sets formulas on pages that run no script: LaTeX becomes MathML, which browsers show by themselves.

Formulas can be a student's, and written to do harm. So what latex2mathml makes is only read: the elements and
attributes that set formulas are built anew, and text in them is text.
"""

import html
import re
from typing import Any
from xml.etree import ElementTree as ET

from jinja2 import pass_context
from latex2mathml.converter import convert_to_element
from nbconvert.exporters import HTMLExporter
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

# Of one formula, and of all in one cell: setting takes time that grows with them.
MOST_CHARACTERS, MOST_ELEMENTS, MOST_FORMULAS = 1_000, 3_000, 300
# Definitions multiply what they are given, and no answer needs any.
DEFINES = re.compile(r"\\(?:(?:new|renew|provide|Declare)[A-Za-z]+|[egx]?def(?![A-Za-z])|let(?![A-Za-z]))")
# environments of amsmath that latex2mathml knows by another name
SAME = {"aligned": "split", "alignedat": "split", "gathered": "matrix"}
ELEMENTS = {
    *("math", "menclose", "mfrac", "mi", "mmultiscripts", "mn", "mo", "mover", "mpadded", "mphantom"),
    *("mprescripts", "mroot", "mrow", "ms", "mspace", "msqrt", "mstyle", "msub", "msubsup", "msup", "mtable"),
    *("mtd", "mtext", "mtr", "munder", "munderover", "none"),
}
# how many others these are made of; with fewer, the formula was cut short
PARTS = {
    **dict.fromkeys(("mfrac", "mover", "mroot", "msub", "msup", "munder"), 2),
    **dict.fromkeys(("msubsup", "munderover"), 3),
}
ATTRIBUTES = {
    *("accent", "accentunder", "columnalign", "columnspacing", "display", "displaystyle", "fence", "form"),
    *("largeop", "linethickness", "lspace", "mathcolor", "mathsize", "mathvariant"),
    *("maxsize", "minsize", "movablelimits", "notation", "rowspacing", "rspace", "scriptlevel", "separator"),
    *("stretchy", "symmetric", "width"),
}
VALUE = re.compile(
    r"(?!-[1-9]|-0\d)[\w#.,%+ -]{0,60}"
)  # small steps back are part of formulas, long ones are not


def mathml(latex: str, display: bool = False) -> str | None:
    """Return a formula as a ``<math>`` element; None for what can't be read, or is too long to be one.

    >>> mathml("x^2")
    '<math display="inline"><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow></math>'
    """
    if len(latex) > MOST_CHARACTERS or DEFINES.search(latex):
        return None
    for theirs, ours in SAME.items():
        latex = re.sub(rf"\\(begin|end)\{{{theirs}\}}", rf"\\\1{{{ours}}}", latex)
    try:
        found = convert_to_element(latex, display="block" if display else "inline")
        rebuilt = _rebuilt(found)
    except Exception:  # noqa: BLE001  (what it raises for broken LaTeX has no common base)
        return None
    if not "".join(rebuilt.itertext()).strip() or sum(1 for _ in rebuilt.iter()) > MOST_ELEMENTS:
        return None
    return ET.tostring(rebuilt, encoding="unicode", short_empty_elements=False)


class _NotSetError(Exception):
    """Something in the formula is not known to be harmless, not understood, or cut short."""


def _rebuilt(found: ET.Element, sized: bool = False) -> ET.Element:
    """Return a copy of what may stand in a formula, and stays in its place there.

    A size within another one (``sized``) would multiply it.
    """
    name = found.tag.rpartition("}")[2]
    text = html.unescape(found.text or "")
    unknown = name != "mtext" and re.match(r"\\[A-Za-z]", text)
    if unknown or name not in ELEMENTS or len(found) != PARTS.get(name, len(found)):
        raise _NotSetError(name, text)
    kept = {key: value for key, value in found.items() if key in ATTRIBUTES and VALUE.fullmatch(value)}
    if name == "mpadded" or sized:  # which says how large others shall think that it is
        kept = {} if name == "mpadded" else {key: kept[key] for key in kept if key != "mathsize"}
    element = ET.Element(name, kept)
    element.text = text
    element.extend(_rebuilt(part, sized or "mathsize" in kept) for part in found)
    return element


class _Renderer(IPythonRenderer):
    """nbconvert's renderer, which leaves formulas to a script."""

    formulas = 0

    def inline_math(self, body: str) -> str:
        return self._set(body, display=False) or super().inline_math(body)

    def block_math(self, body: str) -> str:
        return self._set(body, display=True) or super().block_math(body)

    def latex_environment(self, name: str, body: str) -> str:
        whole = rf"\begin{{{name}}}{body}\end{{{name}}}"
        return self._set(whole, display=True) or super().latex_environment(name, body)

    def _set(self, latex: str, display: bool) -> str | None:
        self.formulas += 1
        # sanitizing joins a `<` to its letter with an invisible character
        return mathml(latex.replace("\u2060", ""), display) if self.formulas <= MOST_FORMULAS else None


class FormulaExporter(HTMLExporter):
    """nbconvert's HTML, with the formulas of its Markdown set."""

    @pass_context
    def markdown2html(self, context: Any, source: str) -> str:
        """Return Markdown as HTML."""
        renderer = _Renderer(
            escape=False,
            attachments=context.get("cell", {}).get("attachments", {}),
            embed_images=self.embed_images,
            path=context.get("resources", {}).get("metadata", {}).get("path", ""),
            anchor_link_text=self.anchor_link_text,
            exclude_anchor_links=self.exclude_anchor_links,
            **self.lexer_options,
        )
        html: str = MarkdownWithMath(renderer=renderer).render(source)
        return html
