"""Keeps of a style sheet the rules that some page can use, and of an icon font the icons that are left.

A rule goes if its selector asks for a class or an id that no page and no script has as a word.
"""

import base64
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

import tinycss2
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from tinycss2.ast import Node

WORD = re.compile(r"[A-Za-z_][\w-]*")
NAMES = re.compile(r'\b(?:class|id)="([^"]*)"')
FONT_FACE = re.compile(r"@font-face\{[^}]*\}")
FONT_FILE = re.compile(r'url\("?([^")]+\.ttf)"?\)')
FONT_SOURCE = re.compile(r"src:[^;}]*")
# icons have code points of nobody's
ICON = re.compile("[\ue000-\uf8ff]")


def words(paths: Iterable[Path]) -> set[str]:
    """Return what can be a class or an id: in pages the names of elements, in scripts every word."""
    found: set[str] = set()
    for path in paths:
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".html":
            found.update(*(names.split() for names in NAMES.findall(text)))
        else:
            found.update(WORD.findall(text))
    return found


def relevant(sheet: str, used: set[str]) -> str:
    """Return a style sheet without the rules that ask for a class or id not in ``used``.

    Of the comments, licenses stay: ``/*! … */``.

    >>> relevant(".a, .b { color: red } .c .a { top: 0 } p:not(.d) { left: 0 }", {"a"})
    '.a{color: red}p:not(.d){left: 0}'
    """
    rules = tinycss2.parse_stylesheet(sheet, skip_whitespace=True)
    return "".join(_rule(rule, used) for rule in rules)


def _rule(rule: Node, used: set[str]) -> str:
    if rule.type == "comment" and rule.value.startswith("!"):
        return f"/*{rule.value}*/"
    if rule.type == "qualified-rule":
        selectors = [part for part in _selectors(rule.prelude) if _asked(part) <= used]
        if not selectors:
            return ""
        return f"{','.join(_text(part) for part in selectors)}{{{_text(rule.content)}}}"
    if rule.type != "at-rule":
        return ""
    head = f"@{rule.at_keyword}{_space(rule.prelude)}"
    if rule.content is None:
        # imports are other sheets of the list
        return "" if rule.lower_at_keyword in {"import", "charset"} else f"{head};"
    if rule.lower_at_keyword in {"media", "supports", "layer", "container"}:
        inner = "".join(
            _rule(item, used)
            for item in tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
        )
        return f"{head}{{{inner}}}" if inner else ""
    return f"{head}{{{_text(rule.content)}}}"


def _selectors(prelude: Sequence[Node]) -> list[list[Node]]:
    parts: list[list[Node]] = [[]]
    for token in prelude:
        if token.type == "literal" and token.value == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _asked(selector: Sequence[Node]) -> set[str]:
    """Return the classes and ids that an element must have; those in ``:not(…)`` and the like don't count."""
    asked = set()
    for before, token in zip([None, *selector], selector, strict=False):
        is_class = token.type == "ident" and before is not None and before == "."
        if token.type == "hash" or is_class:
            asked.add(token.value)
    return asked


def _text(tokens: Sequence[Node]) -> str:
    kept = [token for token in tokens if token.type != "comment"]
    return re.sub(r"\s*\n\s*", " ", tinycss2.serialize(kept)).strip().removesuffix(";")


def _space(prelude: Sequence[Node]) -> str:
    text = _text(prelude)
    return f" {text}" if text else ""


def icon_fonts(sheet: str, folder: Path) -> str:
    """Put the icon fonts that a sheet names into it, each with only the icons that the sheet still shows."""
    icons = {ord(icon) for icon in ICON.findall(sheet)}

    def embed(match: re.Match[str]) -> str:
        file = FONT_FILE.search(match[0])
        if not file:
            return match[0]
        font = _subset(folder / file[1], icons)
        if font is None:
            return ""
        data = base64.b64encode(font).decode()
        source = f'src:url(data:font/woff;base64,{data}) format("woff")'
        return FONT_SOURCE.sub(lambda _: source, match[0])

    return FONT_FACE.sub(embed, sheet)


def _subset(path: Path, icons: set[int]) -> bytes | None:
    """Return the font with these icons as WOFF; None if it has none of them."""
    font = TTFont(path)
    if not icons & set(font.getBestCmap()):
        return None
    options = Options()
    options.layout_features, options.hinting, options.flavor = [], False, "woff"
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=icons)
    subsetter.subset(font)
    font.flavor = "woff"
    buffer = io.BytesIO()
    font.save(buffer)
    return buffer.getvalue()
