"""What students may have is in one folder, and nothing else is.

Reads ``_build/html``, which ``make test`` builds first.
"""

import gzip
import html
import json
import os
import re
import shutil
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urldefrag

import nbformat
import pytest
from matplotlib import pyplot as plt
from nbformat import NotebookNode

from heldout.chapters import chapters, toc_files
from heldout.exercises.leaks import (
    Block,
    Passages,
    find_leaks,
    find_leaks_in_code,
    hidden_blocks,
    hidden_passages,
    open_text,
)
from heldout.paths import HTML, ROOT
from heldout.publish.grader_wheel import WHEEL
from heldout.publish.remove_page import SEARCH
from heldout.publish.student_edition import WITHHELD, PublicError, publish
from tests.book.built import parsed


@pytest.fixture(scope="module")
def public(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder as `make public` writes it, elsewhere."""
    assert (HTML / "searchindex.js").is_file(), "The book is missing: run 'make book' first."
    return publish(folder=tmp_path_factory.mktemp("public") / "public")


@pytest.mark.build
def test_the_folder_holds_what_it_says(public: Path) -> None:
    assert {path.name for path in public.iterdir()} == {
        "README.md",
        "LICENSE",
        "LICENSE-TEXT",
        "html",
        "notebooks",
        "exercises",
        "grader",
    }
    assert [path.name for path in (public / "grader").iterdir()] == [WHEEL]
    assert f"grader/{WHEEL}" in (public / "README.md").read_text()
    assert f"grader/{WHEEL}" in (ROOT / "book" / "setup.md").read_text()
    for chapter in chapters():
        assert (public / "html" / chapter.page.with_suffix(".html")).is_file()
        for part in (chapter.lab, chapter.exercise):
            assert (public / part).is_file()
            assert (public / "html" / part.with_suffix(".html")).is_file()
    notebooks = [*public.glob("notebooks/**/*.ipynb"), *public.glob("exercises/**/*.ipynb")]
    given = {path.relative_to(public).with_suffix("").as_posix() for path in notebooks}
    assert given == {name for name in toc_files() if name.startswith(("notebooks/", "exercises/"))}


@pytest.mark.build
def test_no_file_is_of_the_instructors(public: Path) -> None:
    for path in public.rglob("*"):
        name = path.relative_to(public).as_posix()
        assert not {"solutions", "answers", "tests"} & set(path.relative_to(public).parts), name
        assert not re.search(r"instructors|gradebook|\.doctrees|jupyter_execute|\.db$|\.pickle$", name), name


@pytest.mark.build
def test_no_hidden_line_is_in_any_file(public: Path, tmp_path: Path) -> None:
    passages = hidden_passages()
    assert len(passages) > 200 * len(chapters())
    grader = public / "grader" / WHEEL
    assert [leak for leak in find_leaks(public, passages) if leak.path != grader] == []
    shutil.unpack_archive(grader, tmp_path, "zip")
    assert (tmp_path / "heldout" / "cli.py").is_file()
    assert find_leaks_in_code(tmp_path, passages) == []
    first = next(where for where in passages.values() if where.startswith("solutions"))
    cell = "\n".join(passage for passage, where in passages.items() if where == first)
    (tmp_path / "heldout" / "cli.py").write_text(cell)
    assert {leak.where for leak in find_leaks_in_code(tmp_path, passages)} == {first}


@pytest.mark.build
def test_exercises_are_the_released_ones_but_for_their_links(public: Path) -> None:
    for chapter in chapters():
        for part in (chapter.exercise, chapter.lab):
            released, given = ((root / part).read_text() for root in (ROOT, public))
            up = "../" * (len(part.parts) - 1)
            page = chapter.page.with_suffix("").as_posix()
            assert given == released.replace(f"({up}{page}.md)", f"({up}html/{page}.html)")
            sources = "\n".join(cell.source for cell in nbformat.reads(given, as_version=4).cells)
            links = re.findall(r"\]\((\.\./[^)#]+)", sources)
            assert links, f"{part} does not link its chapter"
            for link in links:
                assert (public / part.parent / link).is_file(), f"{part} links {link}"


@pytest.mark.build
def test_links_and_pictures_resolve(public: Path) -> None:
    pages = [page for page in public.rglob("*.html") if "_static" not in page.parts]
    assert len(pages) > len(toc_files())
    for page in pages:
        for tag in parsed(page).find_all(["a", "img", "link", "script"]):
            address = urldefrag(str(tag.get("href") or tag.get("src") or "")).url.partition("?")[0]
            if address and not re.match(r"[a-z]+:|//", address):
                target = page.parent / unquote(address)
                assert target.is_file(), f"{page.relative_to(public)} refers to {address}"


@pytest.mark.build
def test_the_neighbors_of_the_withheld_page_lead_to_each_other(public: Path) -> None:
    listed = toc_files()
    place = listed.index(WITHHELD)
    for here, there, button in ((-1, 1, "right-next"), (1, -1, "left-prev")):
        page = public / "html" / f"{listed[place + here]}.html"
        (link,) = parsed(page).select(f"a.{button}")
        target = page.parent / str(link["href"])
        assert target.resolve() == (public / "html" / f"{listed[place + there]}.html").resolve()
        heading = parsed(target).h1
        assert link.find(class_="prev-next-title").get_text() == heading.get_text().rstrip("#")


def search_index(folder: Path) -> dict:
    match = SEARCH.match((folder / "searchindex.js").read_text(encoding="utf-8"))
    assert match
    return json.loads(match[1])


def places(index: dict, kind: str, word: str) -> set[str]:
    """Return the pages that the search gives for a word."""
    found = index[kind].get(word, [])
    return {index["docnames"][number] for number in (found if isinstance(found, list) else [found])}


@pytest.mark.build
def test_the_search_knows_the_same_words_without_the_withheld_page(public: Path) -> None:
    before, after = search_index(HTML), search_index(public / "html")
    assert WITHHELD in before["docnames"] and WITHHELD not in after["docnames"]
    for kind in ("terms", "titleterms"):
        for word in before[kind]:
            assert places(after, kind, word) == places(before, kind, word) - {WITHHELD}
        assert all(places(after, kind, word) for word in after[kind])
    for kind in ("alltitles", "indexentries"):
        for title, found in before[kind].items():
            kept = {before["docnames"][place[0]] for place in found} - {WITHHELD}
            assert {after["docnames"][place[0]] for place in after[kind].get(title, [])} == kept
    assert len(after["docnames"]) == len(after["titles"]) == len(after["filenames"])


@pytest.mark.build
def test_the_inventory_has_lost_the_withheld_page_only(public: Path) -> None:
    def names(folder: Path) -> set[str]:
        content = (folder / "objects.inv").read_bytes().split(b"\n", 4)[4]
        return set(zlib.decompress(content).decode().splitlines())

    lost = names(HTML) - names(public / "html")
    assert lost and all(f"{WITHHELD}.html" in line for line in lost)
    assert names(public / "html") <= names(HTML)


# can the search find? A test, a written answer and a solution, planted where they might hide


def sample(kind: str) -> str:
    """Return the first long hidden line of a kind that is searched for."""
    for block in hidden_blocks():
        if block.kind == kind:
            for line in block.lines:
                alone = Block("", "", (line,)).passages()
                if len(line) > 50 and alone and alone <= hidden_passages().keys():
                    return line
    raise AssertionError(f"no {kind} to plant")


def plant_in_page(path: Path, line: str) -> None:
    """As Pygments does it: every word in a tag of its own, everything escaped."""
    colored = re.sub(r"\w+", lambda word: f'<span class="n">{word[0]}</span>', line)
    escaped = re.sub(r"(<[^>]*>)|([^<]+)", lambda m: m[1] or html.escape(m[2]), colored)
    path.write_text(path.read_text().replace("</article>", f"<pre>{escaped}</pre></article>"))


def plant_in_attribute(path: Path, line: str) -> None:
    path.write_text(path.read_text().replace("<article", f'<article title="{html.escape(line)}"', 1))


def plant_rewrapped(path: Path, line: str) -> None:
    path.write_text(path.read_text() + "\n" + "\n".join(line.split()))


def in_notebook(change: Callable[[NotebookNode, str], None]) -> Callable[[Path, str], None]:
    def plant(path: Path, line: str) -> None:
        notebook = nbformat.read(path, as_version=4)
        change(notebook, line)
        nbformat.write(notebook, path)

    return plant


def to_metadata(notebook: NotebookNode, line: str) -> None:
    notebook.cells[0].metadata["note"] = {"text": [line]}


def to_output(notebook: NotebookNode, line: str) -> None:
    cell = next(cell for cell in notebook.cells if cell.cell_type == "code")
    cell.outputs = [nbformat.v4.new_output("stream", text=f"before\n{line}\nafter\n")]


def to_source(notebook: NotebookNode, line: str) -> None:
    notebook.cells[-1].source += f"\n{line}"


def plant_in_titles(path: Path, line: str) -> None:
    index = search_index(path.parent)
    index["alltitles"][line] = [[0, "place"]]
    path.write_text(f"Search.setIndex({json.dumps(index)})")


def plant_in_inventory(path: Path, line: str) -> None:
    *head, packed = path.read_bytes().split(b"\n", 4)
    entries = zlib.decompress(packed) + f"label std:label -1 page.html#place {line}\n".encode()
    path.write_bytes(b"\n".join([*head, zlib.compress(entries)]))


def plant_zipped(path: Path, line: str) -> None:
    with zipfile.ZipFile(path.with_suffix(".zip"), "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner.txt", line)


def plant_gzipped(path: Path, line: str) -> None:
    path.with_suffix(".txt.gz").write_bytes(gzip.compress(line.encode()))


def plant_in_picture(path: Path, line: str) -> None:
    figure = plt.figure(figsize=(0.1, 0.1))
    figure.savefig(path.with_suffix(".png"), metadata={"Comment": line})
    plt.close(figure)


@pytest.mark.build
@pytest.mark.parametrize("kind", ["solution", "test", "written", "variant", "notes"])
@pytest.mark.parametrize(
    ("name", "plant"),
    [
        ("html/book/01-overfitting.html", plant_in_page),
        ("html/book/01-overfitting.html", plant_in_attribute),
        ("html/_sources/book/01-overfitting.md", plant_rewrapped),
        ("html/_static/documentation_options.js", plant_rewrapped),
        ("exercises/01-overfitting/01-overfitting.ipynb", in_notebook(to_source)),
        ("notebooks/01-overfitting.ipynb", in_notebook(to_output)),
        ("notebooks/01-overfitting.ipynb", in_notebook(to_metadata)),
        ("html/searchindex.js", plant_in_titles),
        ("html/objects.inv", plant_in_inventory),
        ("LICENSE", plant_zipped),
        ("LICENSE", plant_gzipped),
        ("LICENSE", plant_in_picture),
    ],
)
def test_a_planted_line_is_found(
    tmp_path: Path, name: str, plant: Callable[[Path, str], None], kind: str
) -> None:
    copy = tmp_path / Path(name).name
    shutil.copyfile(HTML.parent / name if name.startswith("html/") else ROOT / name, copy)
    assert [
        leak for leak in find_leaks(tmp_path, hidden_passages()) if not leak.where.startswith("book")
    ] == []
    line = sample(kind)
    plant(copy, line)
    found = {leak.passage for leak in find_leaks(tmp_path, hidden_passages())}
    assert found >= Block("", "", (line,)).passages()


def test_every_passage_would_be_found(tmp_path: Path) -> None:
    for number, block in enumerate(hidden_blocks()):
        (tmp_path / f"{number}.txt").write_text("\n".join(block.lines))
    found = {leak.passage for leak in find_leaks(tmp_path, hidden_passages())}
    assert found == set(hidden_passages())


def test_little_is_left_out_of_the_search() -> None:
    """What stands in the open is exempt, so that had better be little.

    A solution may be what its page teaches; no model answer, rubric or hidden test may. (Variants repeat what
    students were given: imports, and the head of the function.)
    """
    blocks = [block for block in hidden_blocks() if block.kind != "variant"]
    public = Passages({passage for block in blocks for passage in block.passages()}).found_in(open_text())
    assert {block.kind for block in blocks} == {"written", "notes", "test", "solution"}
    total, exempted = 0, 0
    for block in blocks:
        passages = block.passages()
        exempt = passages & public
        where = f"{block.where} stands in the open: {sorted(exempt)[:3]}"
        total, exempted = total + len(passages), exempted + len(exempt)
        if block.kind == "written":
            assert not exempt, where
        elif block.kind == "notes":
            assert len(exempt) < 0.05 * len(passages), where
        elif block.kind == "test" and len(passages) > 3:
            assert len(exempt) < 0.5 * len(passages), where
    assert exempted < 0.1 * total


@pytest.mark.parametrize(
    ("lines", "passages"),
    [
        (["return x"], set()),
        (["x = 1", "return x"], set()),
        (["total = count_everything(rows)"], {"total count_everything rows"}),
        (["encoded[rows, labels] = 1", "return encoded"], {"encoded rows labels 1 return encoded"}),
        (["a = b(c)", "", "then = the_others(a, b)"], {"a b c then the_others a b"}),
    ],
)
def test_short_lines_count_with_their_neighbors(lines: list[str], passages: set[str]) -> None:
    assert Block("", "solution", tuple(lines)).passages() == passages


# written whole or not at all


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A repository of one page and one exercise, built by hand."""
    root = tmp_path / "course"
    files = {
        "_toc.yml": "format: jb-book\nroot: book/index\nchapters:\n- file: exercises/one/one\n",
        "LICENSE": "code",
        "LICENSE-TEXT": "text",
        "book/index.md": "# A book\n",
        "book/index.questions.yml": "[]",
        f"{WITHHELD}.md": "# For instructors\n",
        "_build/html/index.html": "moved",
        "_build/html/searchindex.js": "Search.setIndex("
        + json.dumps({"docnames": ["book/index", "exercises/one/one"], "titles": ["A book", "One"]})
        + ")",
        "_build/html/objects.inv": "# 1\n# 2\n# 3\n# 4\n",
        "_build/html/_static/style.css": "",
    }
    solution = "### BEGIN SOLUTION\nreturn most_secret(x, of_all, ways)\n### END SOLUTION"
    for folder, source in (("solutions", solution), ("exercises", "...")):
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source)])
        files[f"{folder}/one/one.ipynb"] = nbformat.writes(notebook)
    for name in ("book/index.md", "exercises/one/one.ipynb"):
        files[f"_build/html/_sources/{name}"] = files[name]
    for name in ("book/index", "exercises/one/one", "genindex", "search"):
        files[f"_build/html/{name}.html"] = "<html><article>text</article></html>"
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    inventory = root / "_build" / "html" / "objects.inv"
    inventory.write_bytes(inventory.read_bytes() + zlib.compress(b""))
    return root


@pytest.fixture(autouse=True)
def quick_wheel(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests of made-up courses are on other things than the wheel, which takes seconds to build."""

    def build(folder: Path) -> Path:
        folder.mkdir()
        with zipfile.ZipFile(folder / WHEEL, "w") as wheel:
            wheel.writestr("heldout/cli.py", "")
        return folder / WHEEL

    if "course" in request.fixturenames:
        monkeypatch.setattr("heldout.publish.student_edition.build_wheel", build)


def test_a_whole_course_is_published(course: Path) -> None:
    folder = publish(course)
    assert folder == course / "_build" / "public"
    assert (folder / "exercises" / "one" / "one.ipynb").is_file()
    (folder / "stray.txt").touch()
    assert not (publish(course) / "stray.txt").exists()
    assert [path.name for path in folder.parent.iterdir() if path.name.startswith(".public")] == []


@pytest.mark.parametrize("name", ["book/index.html", "searchindex.js"])
def test_a_book_that_is_not_built_is_named(course: Path, name: str) -> None:
    (course / "_build" / "html" / name).unlink()
    with pytest.raises(PublicError, match=r"not built: .* Run 'make book' first"):
        publish(course)
    assert not (course / "_build" / "public").exists()


def test_a_stale_book_is_named_and_the_earlier_folder_stays(course: Path) -> None:
    folder = publish(course)
    (course / "book" / "index.md").write_text("# Another book\n")
    with pytest.raises(PublicError, match=r"built before book/index\.md changed"):
        publish(course)
    assert (folder / "html" / "_sources" / "book" / "index.md").read_text() == "# A book\n"


def test_a_page_that_was_taken_out_makes_the_book_stale(course: Path) -> None:
    toc = course / "_toc.yml"
    toc.write_text(toc.read_text().partition("chapters:")[0])
    with pytest.raises(PublicError, match=r"built before _toc\.yml changed"):
        publish(course)


def test_questions_that_changed_make_the_book_stale(course: Path) -> None:
    later = (course / "_build/html/book/index.html").stat().st_mtime + 10
    os.utime(course / "book" / "index.questions.yml", (later, later))
    with pytest.raises(PublicError, match=r"built before book/index\.questions\.yml changed"):
        publish(course)


def test_what_is_hidden_stops_everything(course: Path) -> None:
    folder = publish(course)
    page = course / "_build" / "html" / "book" / "index.html"
    page.write_text("<pre>return <b>most_secret</b>(x, of_all, ways)</pre>")
    with pytest.raises(PublicError, match=r"html/book/index\.html holds what solutions/one/one\.ipynb hides"):
        publish(course)
    assert "most_secret" not in (folder / "html" / "book" / "index.html").read_text()
    assert [path.name for path in folder.parent.iterdir() if path.name.startswith(".public")] == []


def test_without_solutions_nothing_is_published(course: Path) -> None:
    shutil.rmtree(course / "solutions")
    with pytest.raises(PublicError, match="No solution was found"):
        publish(course)
