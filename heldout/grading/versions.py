"""Names what scores rest on, and what is only shown: code and libraries, each as a hash.

Where the first changes, submissions are graded anew. Where the second does, what was written is written
again, and no student's code runs for that.
"""

from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from importlib.metadata import entry_points, version
from pathlib import Path

from heldout.grading.codec import GROUP, OURS
from heldout.provenance import code_digest

ROOT = Path(__file__).parents[2]
# the pipeline names the others as text: they run in processes of their own, or are loaded with a library
GRADING = (
    *("heldout.grading.pipeline", "heldout.grading.repair"),
    *("heldout.grading.checker", "heldout.grading.student"),
    *("heldout.kernels.server", *OURS.values()),
)


@cache
def score_version() -> str:
    """Return what a score rests on besides submission, assignment and limits."""
    others = {found.dist.name for found in entry_points(group=GROUP) if found.dist}
    return _version(GRADING, ("ipython", "msgpack", "msgspec", "nbformat", "nbgrader", *sorted(others)))


@cache
def sanitizer_version() -> str:
    """Return what the notebook in ``autograded`` rests on besides the result."""
    return _version(["heldout.grading.sanitize"], ("imagesize", "nbformat", "nh3"))


@cache
def page_version() -> str:
    """Return what a feedback page rests on besides result and grades."""
    libraries = ("jinja2", "latex2mathml", "mistune", "nbconvert", "nbformat", "nbgrader", "nh3", "pygments")
    return _version(["heldout.grading.page"], libraries)


def _version(modules: Iterable[str], libraries: Iterable[str], root: Path = ROOT) -> str:
    installed = [f"{name} {version(name)}" for name in libraries]
    return sha256("\n".join([code_digest(modules, root), *installed]).encode()).hexdigest()
