"""Colab and repository buttons, from the repository's address as it is known at build time.

The address comes from ``HELDOUT_REPOSITORY`` (an ``https`` address), else from GitHub Actions, else from
git's ``origin``. Without one, or with one that the theme has no button for, there are no such buttons: a dead
button is worse than none.
"""

import os
import re
import subprocess
from collections.abc import Mapping
from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config

from heldout.paths import ROOT

COLAB = "https://colab.research.google.com"
GITHUB = "https://github.com/"
# whose addresses the theme makes buttons of; it stops the build for others
HOSTS = (GITHUB, "https://gitlab.com/", "https://bitbucket.org/")
SSH_ADDRESS = re.compile(r"^(?:ssh://)?git@(?P<host>[^:/]+)[:/](?P<path>.+)$")


def repository_address(environ: Mapping[str, str], origin: str | None) -> str | None:
    """Return the repository's web address without ``.git``, or None if there is none to be known.

    >>> repository_address({}, "git@github.com:someone/held-out.git")
    'https://github.com/someone/held-out'
    >>> repository_address({}, "/srv/git/held-out.git") is None
    True
    """
    address = environ.get("HELDOUT_REPOSITORY")
    if not address and "GITHUB_REPOSITORY" in environ:
        server = environ.get("GITHUB_SERVER_URL", "https://github.com")
        address = f"{server}/{environ['GITHUB_REPOSITORY']}"
    address = (address or origin or "").strip().removesuffix("/").removesuffix(".git")
    if match := SSH_ADDRESS.match(address):
        address = f"https://{match['host']}/{match['path']}"
    return address if address.startswith("https://") else None


def _origin() -> str | None:
    result = subprocess.run(
        ["git", "remote", "get-url", "origin"],  # noqa: S607  (whichever git the author uses)
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return result.stdout.strip() if result.returncode == 0 else None


def set_address(app: Sphinx, config: Config) -> None:
    """Tell the theme the repository's address, so that it makes its buttons."""
    address = repository_address(os.environ, _origin())
    if address is None or not address.startswith(HOSTS):
        return
    config.heldout_repository = address
    config.heldout_branch = os.environ.get("HELDOUT_BRANCH", "main")
    options = config.html_theme_options
    options["repository_url"] = address
    options["repository_branch"] = config.heldout_branch
    options["use_repository_button"] = True
    if address.startswith(GITHUB):
        options.setdefault("launch_buttons", {})["colab_url"] = COLAB


def colab_address(config: Config, docname: str) -> str | None:
    """Return the address at which Colab opens a notebook; None where the repository's is unknown."""
    address: str | None = config.heldout_repository
    if address is None or not address.startswith(GITHUB):
        return None
    return f"{COLAB}/github/{address.removeprefix(GITHUB)}/blob/{config.heldout_branch}/{docname}.ipynb"


def drop_launch_on_pages(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object
) -> None:
    """Take the Colab button off Markdown pages: Colab opens only ``.ipynb`` files."""
    if pagename in app.env.all_docs and app.env.doc2path(pagename).endswith(".md"):
        context["header_buttons"] = [
            button for button in context.get("header_buttons", []) if button.get("label") != "launch-buttons"
        ]


def setup(app: Sphinx) -> dict[str, bool]:
    """Set the address before the theme reads it; drop buttons after the theme made them."""
    # pages hold links made from these, so other values mean that pages are read again
    app.add_config_value("heldout_repository", None, "env")
    app.add_config_value("heldout_branch", "main", "env")
    app.connect("config-inited", set_address)
    app.connect("html-page-context", drop_launch_on_pages, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
