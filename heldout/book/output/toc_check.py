"""Stops a build whose table of contents promises what the repository lacks."""

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from heldout.chapters import structure_problems


def check(app: Sphinx) -> None:
    """Raise one error that names everything missing."""
    root = Path(app.srcdir)
    if root / app.config.external_toc_path != root / "_toc.yml":
        return  # a preview of a few pages makes no promise
    problems = structure_problems(root)
    if problems:
        raise ExtensionError("The book is incomplete:\n- " + "\n- ".join(problems))


def setup(app: Sphinx) -> dict[str, bool]:
    """Check before anything is read."""
    app.connect("builder-inited", check)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
