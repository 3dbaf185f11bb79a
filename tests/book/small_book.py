"""A book of two pages and a lab, with this book's own configuration, to build in tests."""

import contextlib
import gc
import io
import os
import shutil
import subprocess
import warnings
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import nbformat
from sphinx.config import Config
from sphinx.util.docutils import docutils_namespace

from heldout.paths import ROOT

PAGE = """\
---
file_format: mystnb
kernelspec: {{display_name: Python 3, language: python, name: python3}}
---
# Page

```{{code-cell}} python
{code}
```
"""


def write_book(folder: Path) -> None:
    """Write the book's files into an empty folder."""
    shutil.copy(ROOT / "_config.yml", folder)
    shutil.copytree(ROOT / "book" / "_static", folder / "book" / "_static")
    (folder / "book" / "references.bib").touch()
    (folder / "_toc.yml").write_text(
        "format: jb-book\nroot: book/page\nchapters:\n- file: book/other\n- file: notebooks/lab\n"
    )
    (folder / "helper").mkdir()
    (folder / "helper" / "__init__.py").write_text("")
    (folder / "helper" / "answer.py").write_text("ANSWER = 'first helper'\n")
    (folder / "data.txt").write_text("first data")
    code = (
        # cells run in an empty folder
        f"import sys; sys.path.insert(0, {str(folder)!r})\nfrom helper.answer import ANSWER\n"
        f"from pathlib import Path\nprint(ANSWER, 'with', Path({str(folder / 'data.txt')!r}).read_text())"
    )
    write_page(folder, "page", code)
    write_page(folder, "other", "print(6 * 7)")
    write_lab(folder, "print('first lab')")


def write_page(book: Path, name: str, code: str) -> None:
    (book / "book" / f"{name}.md").write_text(PAGE.format(code=code))


def write_lab(book: Path, code: str) -> None:
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_markdown_cell("# Lab"), nbformat.v4.new_code_cell(code, id="cell")],
        metadata={"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}},
    )
    (book / "notebooks").mkdir(exist_ok=True)
    nbformat.write(notebook, book / "notebooks" / "lab.ipynb")


@contextlib.contextmanager
def fresh_sphinx() -> Iterator[None]:
    """Build as a new process would: what an application leaves in Sphinx and docutils is taken back.

    Sphinx merges the suffixes that extensions add into the option's own default, where the next
    application of the process finds them.
    """
    with docutils_namespace(), patch.dict(Config.config_values["source_suffix"].default):
        yield


def build(book: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    """Build as `make book` does, but in this process, which need not import it all again.

    ``environ`` is set for the build, and the environment is as before afterwards.
    """
    output = io.StringIO()
    with (
        fresh_sphinx(),
        contextlib.chdir(book),
        patch.dict(os.environ, environ),
        contextlib.redirect_stdout(output),
        contextlib.redirect_stderr(output),
        # what Sphinx and its extensions say to their authors is no part of the book
        warnings.catch_warnings(action="ignore"),
    ):
        from jupyter_book.cli.main import main  # takes seconds

        arguments = ["build", ".", "-W", "--keep-going"]
        try:
            status = main(arguments, standalone_mode=False) or 0
        except (Exception, SystemExit) as error:  # noqa: BLE001 (whatever ends the command is its failure)
            print(error)
            status = 1
        gc.collect()  # jupyter_core leaves the event loops of its threads open; here nobody is warned of them
    return subprocess.CompletedProcess(arguments, status, output.getvalue(), "")
