"""Runs the book's cells in this project's kernels, also for who types ``jupyter-book build .``."""

from sphinx.application import Sphinx

from heldout.kernels.environment import course_preload, set_kernel_environment
from heldout.paths import ROOT


def setup(app: Sphinx) -> dict[str, bool]:
    """Prepare the environment that the kernels inherit."""
    set_kernel_environment(course_preload(ROOT))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
