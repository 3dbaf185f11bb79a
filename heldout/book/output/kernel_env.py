"""Runs the book's cells in this project's kernels, also for who types ``jupyter-book build .``."""

from sphinx.application import Sphinx

from heldout.kernels.environment import set_kernel_environment


def setup(app: Sphinx) -> dict[str, bool]:
    """Prepare the environment that the kernels inherit."""
    set_kernel_environment()
    return {"parallel_read_safe": True, "parallel_write_safe": True}
