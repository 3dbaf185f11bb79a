"""Runs the pages that changed, as many at a time as there are cores, before Sphinx reads them one by one.

MyST-NB runs a page when it reads it, so that all cores but one wait. Here the pages that the cache lacks are
run first, by jupyter-cache's own executor, and put into that cache under the key by which reading finds them.
"""

import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from jupyter_cache import get_cache
from jupyter_cache.base import CacheBundleIn
from jupyter_cache.cache.main import JupyterCacheBase
from jupyter_cache.executors.utils import ExecutionResult, single_nb_execution
from myst_nb.core.config import NbParserConfig
from myst_nb.core.read import create_nb_reader
from nbformat import NotebookNode
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from heldout.book.output.cache_key import marked
from heldout.machine import cores

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Page:
    """A page to run: its notebook as MyST-NB reads it, in which the outputs will stand."""

    path: Path
    notebook: NotebookNode


def run_pages(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Run the pages among ``docnames`` that the cache lacks."""
    config: NbParserConfig = vars(env)["mystnb_config"]  # where MyST-NB puts it
    if config.execution_mode != "cache":
        return
    cache = get_cache(config.execution_cache_path or ".jupyter_cache")
    pages = [page for page in _pages(app, env, docnames, config) if not _is_cached(page, cache)]
    # labs train for longer than pages: they begin, so that all cores end together
    pages.sort(key=lambda page: page.path.suffix != ".ipynb")
    with ThreadPoolExecutor(cores()) as pool:
        running = {pool.submit(_run, page, config): page for page in pages}
        try:
            for done, future in enumerate(as_completed(running), start=1):
                page, result = running[future], future.result()
                if result.err is not None:
                    continue  # reading runs it once more, and says which cell fails, in which page
                seconds = {"execution_seconds": result.time}
                bundle = CacheBundleIn(page.notebook, str(page.path), data=seconds)
                cache.cache_notebook_bundle(bundle, check_validity=False, overwrite=True)
                name = page.path.relative_to(app.srcdir)
                logger.info(f"{name}: Executed in {result.time:.2f} seconds ({done} of {len(pages)})")
        finally:
            for future in running:
                future.cancel()


def _pages(app: Sphinx, env: BuildEnvironment, docnames: list[str], config: NbParserConfig) -> Iterator[Page]:
    """Yield the pages with code that the settings let run, read as MyST-NB will read them."""
    for docname in docnames:
        path = Path(env.doc2path(docname))
        if any(PurePosixPath(path).match(pattern) for pattern in config.execution_excludepatterns):
            continue
        text, _ = marked(path.read_text(encoding="utf-8"), path, Path(app.srcdir).resolve())
        reader = create_nb_reader(str(path), vars(env)["myst_config"], config, text)
        if reader is not None:
            notebook = reader.read(text)
            if any(cell.cell_type == "code" for cell in notebook.cells):
                yield Page(path, notebook)


def _is_cached(page: Page, cache: JupyterCacheBase) -> bool:
    try:
        cache.match_cache_notebook(page.notebook)
    except KeyError:
        return False
    return True


def _run(page: Page, config: NbParserConfig) -> ExecutionResult:
    with tempfile.TemporaryDirectory() as empty:
        return single_nb_execution(
            page.notebook,
            cwd=empty if config.execution_in_temp else str(page.path.parent),
            timeout=config.execution_timeout,
            allow_errors=config.execution_allow_errors,
        )


def setup(app: Sphinx) -> dict[str, bool]:
    """Run when it is known which pages are to be read."""
    app.connect("env-before-read-docs", run_pages)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
