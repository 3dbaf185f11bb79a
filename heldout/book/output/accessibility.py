"""Mends what the theme, docutils and pandas write that a screen reader can't use.

Each mend is a pattern and what stands in its place. ``tests/browser/test_accessibility.py`` looks at every
page with axe: what a new version of the theme writes in another way shows there.
"""

import re
from typing import Any

from sphinx.application import Sphinx

# a part of the sidebar opens with a button that shows an arrow only
ARROW = re.compile(
    r'(<a class="[^"]*reference internal"[^>]*>(?P<title>[^<]*)</a>\s*<details[^>]*>\s*)<summary>'
)
# the corner above the names of a table's rows heads nothing
CORNER = re.compile(r"<th(?P<attributes>(?: [^>]*)?)>(?:\s|<p>|</p>)*</th>")
MENDS = (
    (ARROW, r'\1<summary aria-label="Parts of \g<title>">'),
    (CORNER, r"<td\g<attributes>></td>"),
    # the sidebar with its title and search field is a landmark, as the text is
    (re.compile(r'<div id="pst-primary-sidebar"'), r'\g<0> role="complementary" aria-label="Sidebar"'),
    (re.compile(r'<dialog id="pst-search-dialog"'), r'\g<0> aria-label="Search"'),
    (re.compile(r'<dialog id="pst-primary-sidebar-modal"'), r'\g<0> aria-label="Sidebar"'),
    (re.compile(r'<dialog id="pst-secondary-sidebar-modal"'), r'\g<0> aria-label="On this page"'),
    # entries of the bibliography are items of a list; their own role is no longer in the standard
    (re.compile(r'role="doc-biblioentry"'), 'role="listitem"'),
)


def mend(html: str) -> str:
    """Return a page's HTML with the mends in it.

    >>> mend('<tr><th></th><th class="head"><p></p></th><th>score</th></tr>')
    '<tr><td></td><td class="head"></td><th>score</th></tr>'
    """
    for pattern, replacement in MENDS:
        html = pattern.sub(replacement, html)
    return html


def add_mend(app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object) -> None:
    """Give the layout its function."""
    context["accessible"] = mend


def setup(app: Sphinx) -> dict[str, bool]:
    """Give the function to the layout, which `heldout.book.output.assets` registers, and add the style."""
    app.add_css_file("accessibility.css")
    app.connect("html-page-context", add_mend)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
