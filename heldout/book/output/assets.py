"""Lets a page load what it uses, and nothing else.

The themes and extensions underneath put all they have on every page: a script that draws icons, one that
runs cells elsewhere, the search's index, style sheets of which a page needs a tenth. Here each script stays
on the pages that have something for it to do; the style sheets that all pages share become one, without the
rules that no page needs; the icons' fonts keep the icons that are left; pictures say how large they are, and
come when the reader does.
"""

import hashlib
import posixpath
import re
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.builders.html._assets import _CascadingStyleSheet, _JavaScript
from sphinx.config import Config

from heldout.book.output.pictures import picture_size, served_name, shrink
from heldout.book.output.styles import icon_fonts, relevant, words

TEMPLATES = Path(__file__).parent / "templates"
# what must be on a page for a script to have work there, by the script's file or the variable that it sets
NEEDS = {
    "clipboard.min.js": r'class="highlight',
    "copybutton.js": r'class="highlight',
    "design-tabs.js": "sd-tab-set",
    "togglebutton.js": r"\b(?:toggle|dropdown admonition|admonition dropdown)\b",
    "toggle": r"\b(?:toggle|dropdown admonition|admonition dropdown)\b",
    "sphinx-thebe.js": "thebe-init",
    "THEBE_JS_URL": "thebe-init",
}
# fonts of the style sheets, and what on a page is set in them
FONTS = {
    "fonts/held-out-serif.woff2": "",
    "fonts/held-out-serif-italic.woff2": "<em",
    "stix-two-math.woff2": "<math",
}
IMAGE = re.compile(r"<img\b[^>]*>")
SOURCE = re.compile(r'\bsrc="[^"]*_images/([^"]+)"')
# the first style sheets of every page, which the theme writes into its template
THEME = ("basic.css", "styles/pydata-sphinx-theme.css")
# of what Bootstrap's script can do, pages use tooltips and menus
OF_BOOTSTRAP = {
    "show", "fade", "collapse", "collapsing", "dropdown-menu", "dropdown-menu-dark", "dropdown-menu-end",
    "tooltip", "tooltip-inner", "tooltip-arrow", "bs-tooltip-auto", "bs-tooltip-top", "bs-tooltip-bottom",
    "bs-tooltip-start", "bs-tooltip-end",
}  # fmt: skip
# a picture that the page makes narrower keeps its shape
KEEP_SHAPE = "img[height]{height:auto}"
# pages don't ask for these; they come with the theme and its extensions
UNUSED = (
    "**/*.map", "*macros.html", "locales", "vendor", "styles", "sphinx-thebe.*",
    "scripts/fontawesome.js", "togglebutton.css", "sphinx-design.min.css", "mystnb.*.css", "basic.css",
)  # fmt: skip


def trim_page(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object
) -> None:
    """Leave on a page the scripts that it needs, and tell the browser about its fonts and pictures."""
    if not isinstance(app.builder, StandaloneHTMLBuilder):
        return
    body = context.get("body", "")
    scripts = [script for script in context.get("script_files", []) if _needed(script, body)]
    if pagename != "search":  # there, the scripts of the search wait for the others
        scripts = [_deferred(script) for script in scripts]
    context["script_files"] = scripts
    shared = {sheet.filename for sheet in _shared_sheets(app.builder)}
    context["fonts"] = [font for font, sign in FONTS.items() if sign in body]
    context["css_files"] = [sheet for sheet in context["css_files"] if sheet.filename not in shared]
    if body:
        context["body"] = _with_pictures(body, _pictures(app))


def _needed(script: _JavaScript, body: str) -> bool:
    name = posixpath.basename(str(script.filename or ""))
    code = str(script.attributes.get("body", ""))
    return all(
        re.search(pattern, body)
        for key, pattern in NEEDS.items()
        if name == key or re.search(rf"\b(?:let|var|const) {key}", code)
    )


def _deferred(script: _JavaScript) -> _JavaScript:
    # documentation_options.js sets what scripts in the page itself complete
    if not script.filename or "documentation_options.js" in str(script.filename):
        return script
    attributes = {key: value for key, value in script.attributes.items() if key != "async"}
    return _JavaScript(str(script.filename), priority=script.priority, **attributes | {"defer": "defer"})


def _shared_sheets(builder: StandaloneHTMLBuilder) -> list[_CascadingStyleSheet]:
    # Sphinx has no public name for the sheets that every page gets
    return sorted(builder._orig_css_files, key=lambda sheet: sheet.priority)  # noqa: SLF001


def _pictures(app: Sphinx) -> dict[str, Path]:
    return {name: Path(app.srcdir, source) for source, name in app.builder.images.items()}


def _with_pictures(body: str, pictures: dict[str, Path]) -> str:
    """Write sizes on the pictures, so that nothing moves when they come, and let them come late."""

    def complete(match: re.Match[str]) -> str:
        tag, source = match[0], SOURCE.search(match[0])
        extra = "" if "loading=" in tag else ' loading="lazy"'
        if source and source[1] in pictures:
            path = pictures[source[1]]
            if not re.search(r"\b(?:width|height)[=:]", tag):
                width, height = picture_size(path)
                extra += f' width="{width}" height="{height}"'
            tag = tag.replace(f"_images/{source[1]}", f"_images/{served_name(path)}")
        return tag[:4] + extra + tag[4:]

    return IMAGE.sub(complete, body)


def finish(app: Sphinx, exception: Exception | None) -> None:
    """Write the one style sheet, shrink the pictures, and remove what no page asks for."""
    if exception is not None or not isinstance(app.builder, StandaloneHTMLBuilder):
        return
    out = Path(app.outdir)
    if (out / "_static" / THEME[0]).is_file():  # else nothing was written since the last time
        names = [
            *THEME,
            *(str(sheet.filename).removeprefix("_static/") for sheet in _shared_sheets(app.builder)),
        ]
        write_style_sheet(out, [name for name in names if name != "book.css"])
    _remove_unused(out)  # extensions copy theirs anew each time
    shrink((out / "_images").glob("*"))


def write_style_sheet(out: Path, names: Iterable[str]) -> None:
    """Make ``_static/book.css`` of the named sheets in ``_static``, for the pages and scripts in ``out``."""
    static = out / "_static"
    for pattern in UNUSED:
        if pattern.startswith("scripts"):
            for path in static.glob(pattern):
                path.unlink()
    scripts = [path for path in static.rglob("*.js") if path.name != "bootstrap.js"]
    used = words([*out.rglob("*.html"), *scripts]) | OF_BOOTSTRAP
    sheets = {
        name: (static / name).read_text(encoding="utf-8") for name in names if (static / name).is_file()
    }
    text = "".join(relevant(_moved(sheet, posixpath.dirname(name)), used) for name, sheet in sheets.items())
    (static / "book.css").write_text(icon_fonts(text, static) + KEEP_SHAPE, encoding="utf-8")


def _remove_unused(out: Path) -> None:
    for pattern in UNUSED:
        for path in (out / "_static").glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def _moved(sheet: str, folder: str) -> str:
    """Rewrite a sheet's relative addresses for its new place, one folder up from ``folder``."""

    def move(match: re.Match[str]) -> str:
        return f"url({match[1]}{posixpath.normpath(posixpath.join(folder, match[2]))}"

    return re.sub(r"""url\((["']?)(?!data:|https?:|#|/)([^"')]+)""", move, sheet) if folder else sheet


def _use_templates(app: Sphinx, config: Config) -> None:
    config.templates_path = [*config.templates_path, str(TEMPLATES)]


def setup(app: Sphinx) -> dict[str, bool]:
    """Come last on every page, and when all is written; write all pages anew when this code changes."""
    sources = [*sorted(Path(__file__).parents[1].rglob("*.py")), *sorted(TEMPLATES.glob("*"))]
    code = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()
    app.add_config_value("heldout_code", code, "html")
    app.connect("config-inited", _use_templates)
    app.connect("html-page-context", trim_page, priority=950)
    # after the theme has put its colors of code into pygments.css
    app.connect("build-finished", finish, priority=950)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
