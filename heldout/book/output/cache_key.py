"""Runs a page again when code or data that it uses has changed.

jupyter-cache knows a notebook by its code cells and its kernelspec. That alone serves stale output when
a module that the code imports or a file that it reads changes. Here, each page's kernelspec gains a hash
of the repository files that its code uses: another hash, another cache entry. Sphinx is told of the same
files, so that it reads the page again.

A file counts as used if the code imports it as a module of this repository (`heldout.provenance`), names it
in a string, relative to the repository or to the page, or reads it as the results of an experiment,
``recorded("NAME")``; and so do the files that such a module uses. A folder so named counts with everything
in it.
"""

import ast
import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

import yaml
from sphinx.application import Sphinx

from heldout.provenance import imports

CODE_CELL = re.compile(r"^```\{code-cell\}[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
CELL_OPTIONS = re.compile(r"\A---\n.*?^---\n|\A(?::[^\n]*\n)+", re.MULTILINE | re.DOTALL)
FRONT_MATTER = re.compile(r"\A---\n(.*?)^---\n", re.MULTILINE | re.DOTALL)
KEY = "heldout_dependencies"


def dependencies(code: str, folder: Path, root: Path) -> set[Path]:
    """Return the files of the repository at ``root`` that this code, run in ``folder``, uses."""
    found: set[Path] = set()
    todo = [(code, folder)]
    while todo:
        code, folder = todo.pop()
        tree = _parse(code)
        for path in {*imports(tree, folder, root), *_named_files(tree, folder, root)} - found:
            found.add(path)
            if path.suffix == ".py":
                todo.append((path.read_text(encoding="utf-8"), path.parent))
    return found


def _named_files(tree: ast.Module, folder: Path, root: Path) -> Iterator[Path]:
    # the fixed part of a name that is put together says too little: "evidence/results/" would be all results
    parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if id(node) in parts:
            continue
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "recorded":
            for name in (str(argument.value) for argument in node.args if isinstance(argument, ast.Constant)):
                yield from _data_files(f"evidence/results/{name}.json", root, root)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from _data_files(node.value, folder, root)


def _parse(code: str) -> ast.Module:
    """Parse a cell's code, leaving out IPython's magics and shell lines."""
    plain = "\n".join(line for line in code.splitlines() if not line.lstrip().startswith(("%", "!")))
    try:
        return ast.parse(plain)
    except SyntaxError:
        # the cell will fail when it runs, with a better message than one from here
        return ast.Module(body=[], type_ignores=[])


def _data_files(text: str, folder: Path, root: Path) -> Iterator[Path]:
    if not text or len(text) > 200 or "\n" in text or "/" not in text:
        return
    for base in (root, folder):
        try:
            path = (base / text).resolve()
        except (OSError, ValueError):  # no file can have this name
            continue
        if not path.is_relative_to(root) or path == root:
            continue
        if path.is_file():
            yield path
        elif path.is_dir():
            yield from (item for item in sorted(path.rglob("*")) if item.is_file())


def digest(paths: set[Path], root: Path) -> str:
    """Return one hash of the files' names, relative to ``root``, and contents."""
    sha = hashlib.sha256()
    for path in sorted(paths):
        sha.update(path.relative_to(root).as_posix().encode())
        sha.update(hashlib.sha256(path.read_bytes()).digest())
    return sha.hexdigest()[:16]


def mark_source(app: Sphinx, docname: str, source: list[str]) -> None:
    """Put the hash of what a page uses into its kernelspec, before MyST-NB reads it."""
    source[0], used = marked(source[0], Path(app.env.doc2path(docname)), Path(app.srcdir).resolve())
    for path in used:
        app.env.note_dependency(str(path))


def marked(text: str, page: Path, root: Path) -> tuple[str, set[Path]]:
    """Return a page's text with the hash of what it uses in its kernelspec, and the files that it uses."""
    if page.suffix == ".ipynb":
        notebook = json.loads(text)
        cells = ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]
    else:
        cells = [CELL_OPTIONS.sub("", cell, count=1) for cell in CODE_CELL.findall(text)]
    used = {path for cell in cells for path in dependencies(cell, page.parent, root)}
    if not used:
        return text, used
    if page.suffix == ".ipynb":
        notebook["metadata"].setdefault("kernelspec", {})[KEY] = digest(used, root)
        return json.dumps(notebook), used
    return _with_key(text, digest(used, root)), used


def _with_key(text: str, key: str) -> str:
    """Add the key to a page's front matter, in as many lines as it had: warnings name line numbers."""
    match = FRONT_MATTER.match(text)
    if not match:
        return text
    front = yaml.safe_load(match[1])
    front.setdefault("kernelspec", {})[KEY] = key
    line = yaml.safe_dump(front, default_flow_style=True, width=float("inf"), allow_unicode=True)
    padding = "\n" * (match[1].count("\n") - line.count("\n"))
    return f"---\n{line}{padding}---\n{text[match.end() :]}"


def setup(app: Sphinx) -> dict[str, bool]:
    """Mark every page as it is read."""
    app.connect("source-read", mark_source)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
