"""Gathers in one folder what students may have: book, labs, exercises, the grader to check them, licenses.

Only what is named here is taken, page by page from the table of contents; whatever else lies in the build
stays there. Before the folder gets its name, every file in it is searched for what is hidden.
"""

import json
import re
import shutil
import tempfile
from pathlib import Path

from heldout.chapters import toc_files
from heldout.errors import HeldOutError
from heldout.exercises.leaks import find_leaks, find_leaks_in_code, hidden_passages
from heldout.paths import ROOT
from heldout.publish.grader_wheel import WHEEL, build_wheel
from heldout.publish.remove_page import SEARCH, Page, without_links, without_places, without_results

WITHHELD = "book/appendix/instructors"  # it holds the rubrics
MADE_BY_SPHINX = ("genindex", "search")
IMAGE = re.compile(r"""(?:src|href)="(?:\.\./)*(_images/[^"#?]+)""")
LINK_TO_PAGE = re.compile(r"\]\(((?:\.\./)+)(book/[\w/-]+)\.md\)")

ABOUT = f"""\
# Held Out: Training Neural Networks That Generalize

| folder | what is in it |
|---|---|
| `html/` | the book: open `html/index.html` in a browser, no network needed |
| `notebooks/` | the labs, one for each chapter |
| `exercises/` | the exercises; hand in the notebook |
| `grader/` | what says before you hand in how grading will go |

Before you hand in, in this folder:

    pip install "grader/{WHEEL}[grade]"
    heldout check exercises/00-first-network/00-first-network.ipynb

It runs the notebook from the top, as grading does, with the checks that you can see; tests that are hidden
from you are not in it.

Labs and exercises need Python with Keras 3, TensorFlow, scikit-learn, pandas and Matplotlib, as in Colab.

Code is under BSD-3-Clause (`LICENSE`), text under CC BY 4.0 (`LICENSE-TEXT`).
"""


class PublicError(HeldOutError):
    """The folder was not written; the message says what is missing, stale or hidden."""


def publish(root: Path = ROOT, folder: Path | None = None) -> Path:
    """Write the students' folder of the repository at ``root`` and return its path.

    It is written whole or not at all: `PublicError` leaves an earlier one as it was.
    """
    target = folder or root / "_build" / "public"
    check_built(root)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".public-", dir=target.parent) as temporary:
        new, old = Path(temporary, "new"), Path(temporary, "old")
        _copy_html(root, new / "html")
        _copy_notebooks(root, new)
        for name in ("LICENSE", "LICENSE-TEXT"):
            shutil.copyfile(root / name, new / name)
        wheel = build_wheel(Path(temporary, "grader"))
        (new / "README.md").write_text(ABOUT, encoding="utf-8")
        shutil.unpack_archive(wheel, Path(temporary, "wheel"), "zip")
        _check_nothing_hidden(root, new, code=Path(temporary, "wheel"))
        wheel.parent.rename(new / "grader")
        if target.exists():
            target.rename(old)
        new.rename(target)
    return target


def check_built(root: Path) -> None:
    """Raise `PublicError` if the book is not built or was built before one of its sources changed."""
    html = root / "_build" / "html"
    listed = toc_files(root / "_toc.yml")
    for docname in listed:
        page, source = html / f"{docname}.html", _source(root, docname)
        if not page.is_file() or not (html / "searchindex.js").is_file():
            raise PublicError(f"The book is not built: {docname}.html is missing. Run 'make book' first.")
        built_from = html / "_sources" / source.relative_to(root)
        if not built_from.is_file() or built_from.read_bytes() != source.read_bytes():
            raise _stale(source.relative_to(root))
        questions = source.with_suffix(".questions.yml")
        if questions.is_file() and questions.stat().st_mtime > page.stat().st_mtime:
            raise _stale(questions.relative_to(root))
    if set(_titles((html / "searchindex.js").read_text(encoding="utf-8"))) != set(listed):
        raise _stale(Path("_toc.yml"))
    # the page that lists all claims is written anew when a claim or a result changes
    evidence = html / "book" / "appendix" / "evidence.html"
    for path in (*root.glob("evidence/claims/*.yml"), *root.glob("evidence/results/*.json")):
        if evidence.is_file() and path.stat().st_mtime > evidence.stat().st_mtime:
            raise _stale(path.relative_to(root))


def _stale(changed: Path) -> PublicError:
    return PublicError(f"The book was built before {changed} changed. Run 'make book' first.")


def _source(root: Path, docname: str) -> Path:
    for suffix in (".md", ".ipynb"):
        if (path := root / f"{docname}{suffix}").is_file():
            return path
    raise PublicError(f"_toc.yml lists '{docname}', but there is no {docname}.md or {docname}.ipynb.")


def _copy_html(root: Path, target: Path) -> None:
    """Copy the pages, and of the other files those that pages use, without the withheld page."""
    html = root / "_build" / "html"
    listed = toc_files(root / "_toc.yml")
    search = (html / "searchindex.js").read_text(encoding="utf-8")
    images: set[str] = set()
    pages = [docname for docname in listed if docname != WITHHELD]
    withheld = WITHHELD in listed
    if withheld:
        before, after = _neighbors(listed, search)
    for docname in [*pages, *MADE_BY_SPHINX]:
        text = (html / f"{docname}.html").read_text(encoding="utf-8")
        if withheld:
            text = without_links(text, docname, WITHHELD, before, after)
        images.update(IMAGE.findall(text))
        _write(target / f"{docname}.html", text.encode("utf-8"))
    for docname in pages:
        source = _source(root, docname).relative_to(root)
        _write(target / "_sources" / source, (html / "_sources" / source).read_bytes())
    for name in images:
        _write(target / name, (html / name).read_bytes())
    shutil.copytree(html / "_static", target / "_static", copy_function=shutil.copyfile)
    places = (html / "objects.inv").read_bytes()
    if withheld:
        search, places = without_results(search, WITHHELD), without_places(places, WITHHELD)
    _write(target / "searchindex.js", search.encode("utf-8"))
    _write(target / "objects.inv", places)
    _write(target / "index.html", (html / "index.html").read_bytes())


def _neighbors(listed: list[str], search: str) -> tuple[Page, Page]:
    titles, place = _titles(search), listed.index(WITHHELD)
    before, after = listed[place - 1], listed[(place + 1) % len(listed)]
    return Page(before, titles[before]), Page(after, titles[after])


def _titles(search: str) -> dict[str, str]:
    """Return the title of each page that Sphinx's ``searchindex.js`` knows."""
    match = SEARCH.match(search)
    index = json.loads(match[1]) if match else {"docnames": [], "titles": []}
    return dict(zip(index["docnames"], index["titles"], strict=True))


def _copy_notebooks(root: Path, target: Path) -> None:
    """Copy labs and exercises; their links to a chapter lead to the page in ``html/``."""
    for docname in toc_files(root / "_toc.yml"):
        source = _source(root, docname)
        if source.suffix == ".ipynb":
            text = source.read_text(encoding="utf-8")
            text = LINK_TO_PAGE.sub(r"](\1html/\2.html)", text)
            _write(target / source.relative_to(root), text.encode("utf-8"))


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _check_nothing_hidden(root: Path, folder: Path, code: Path) -> None:
    """Raise `PublicError` for any hidden line in ``folder`` or in ``code``, which is the grader's."""
    if not any(root.glob("solutions/*/*.ipynb")):
        raise PublicError("No solution was found, so nothing could be searched for. Is solutions/ there?")
    passages = hidden_passages(root)
    if leaks := find_leaks(folder, passages) + find_leaks_in_code(code, passages):
        first = leaks[0]
        place = first.path.relative_to(folder if first.path.is_relative_to(folder) else code)
        raise PublicError(
            f"{place} holds what {first.where} hides: '{first.passage[:80]}' ({len(leaks)} such in all). "
            "Nothing was written."
        )
