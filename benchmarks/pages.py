"""Weighs and times the book's pages in a browser, against the same book as Jupyter Book builds it by default.

Both come from the loopback, text compressed as hosts of static pages send it, page by page in turns. A first
visit has an empty cache; a next page is opened in a browser that has seen the book's first page. A first
visit is timed as fast as the loopback is, where only the browser's own work counts, and over a line as
Lighthouse has it for desktops, where bytes count too. Servers outside can't be reached: what a page asks of
them fails at once, is counted as a request, and weighs nothing. That favors the default, whose formulas,
MathJax being outside, are not even set.
"""

import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from statistics import median
from typing import Any

import click
import yaml
from playwright.sync_api import Browser, BrowserContext, ViewportSize
from rich.console import Console
from rich.progress import track
from rich.table import Table

from heldout.chapters import toc_files
from heldout.paths import HTML, ROOT
from heldout.publish.browser import open_browser, serve

# extensions of this book that change how a page loads, not what it says
HOW_PAGES_LOAD = {
    "heldout.book.content.mathematics",
    "heldout.book.output.assets",
    "heldout.book.content.repository_links",
}
ALONE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
# milliseconds; a busy machine takes long, and says so in the table
PATIENCE = 120_000
# Lighthouse's "desktopDense4G": 40 ms there and back, 10,240 kbit/s
LINE = {"offline": False, "latency": 40, "downloadThroughput": 10_240e3 / 8, "uploadThroughput": 10_240e3 / 8}
WINDOW: ViewportSize = {"width": 1280, "height": 900}
# of the table; a narrower terminal breaks its lines, and a file keeps them
WIDTH = 200
COLUMNS = (
    "First visit, kB", "", "Requests", "Paint, ms", "Load, ms", "", "Line: paint, ms", "Line: load, ms", "",
    "Next page, kB", "Next: load, ms",
)  # fmt: skip
TIMES = """() => ({
  paint: performance.getEntriesByType("paint")[0]?.startTime ?? NaN,
  load: performance.getEntriesByType("navigation")[0].loadEventEnd,
})"""


@dataclass(frozen=True)
class Load:
    """What it took to show one page: bytes and requests, those to others among them, and milliseconds."""

    bytes: float
    requests: float
    outside: float
    paint: float
    load: float


@dataclass(frozen=True)
class Visits:
    """One page of one book: a first visit, the same over a line, and a visit after the book's first page."""

    first: Load
    line: Load
    next: Load


def measure(context: BrowserContext, site: str, docname: str, line: bool = False) -> Load:
    """Open a page of ``site`` in a new tab, and wait until it is drawn and asks for nothing more.

    ``line`` slows the network down to `LINE`.
    """
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    session = context.new_cdp_session(page)
    asked: dict[str, str] = {}
    arrived: list[float] = []

    def cached(event: dict[str, Any]) -> None:
        asked.pop(event["requestId"], None)

    session.on(
        "Network.requestWillBeSent", lambda event: asked.update({event["requestId"]: event["request"]["url"]})
    )
    session.on("Network.requestServedFromCache", cached)
    session.on("Network.loadingFinished", lambda event: arrived.append(event["encodedDataLength"]))
    session.send("Network.enable")
    if line:
        session.send("Network.emulateNetworkConditions", LINE)
    page.goto(f"{site}/{docname}.html", wait_until="load")
    page.wait_for_load_state("networkidle")
    times = page.evaluate(TIMES)
    page.close()
    addresses = [address for address in asked.values() if not address.startswith(("data:", "blob:"))]
    outside = [address for address in addresses if not address.startswith(site)]
    return Load(sum(arrived), len(addresses), len(outside), times["paint"], times["load"])


def first_visit(browser: Browser, site: str, docname: str, line: bool = False) -> Load:
    """Open a page in a browser that has seen nothing, at once or over a line."""
    context = browser.new_context(viewport=WINDOW)
    try:
        return measure(context, site, docname, line)
    finally:
        context.close()


def next_page(browser: Browser, site: str, docname: str, before: str) -> Load:
    """Open a page in a browser that has seen the page ``before``."""
    context = browser.new_context(viewport=WINDOW)
    try:
        measure(context, site, before)
        return measure(context, site, docname)
    finally:
        context.close()


def default_config(config: dict[str, Any]) -> dict[str, Any]:
    """Return what is left of this book's ``_config.yml`` if only what its pages need is set."""
    sphinx = config["sphinx"]
    return {
        **{key: value for key, value in config.items() if key not in {"html", "sphinx", "execute"}},
        # what the cells print comes from this book's own build
        "execute": config["execute"] | {"cache": str(ROOT / "_build" / ".jupyter_cache")},
        "sphinx": {
            "extra_extensions": [name for name in sphinx["extra_extensions"] if name not in HOW_PAGES_LOAD],
            "config": {key: value for key, value in sphinx["config"].items() if not key.startswith("html_")},
        },
    }


def build_default(folder: Path) -> Path:
    """Build the book with Jupyter Book's defaults in ``folder``; return where its pages are."""
    folder.mkdir(parents=True, exist_ok=True)
    config = default_config(yaml.safe_load((ROOT / "_config.yml").read_text(encoding="utf-8")))
    text = yaml.safe_dump(config, sort_keys=False)
    file = folder / "_config.yml"
    if not file.is_file() or file.read_text(encoding="utf-8") != text:
        file.write_text(text, encoding="utf-8")
    program = str(Path(sys.executable).with_name("jupyter-book"))
    command = [program, "build", str(ROOT), "--config", str(file), "--path-output", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise click.ClickException(
            f"The book was not built with the defaults:\n{done.stdout[-1000:]}{done.stderr[-1000:]}"
        )
    return folder / "_build" / "html"


def bench(pages: Sequence[str], repeat: int, console: Console) -> None:
    """Print a table of the pages (all if none is named), with medians of ``repeat`` loads, and a summary."""
    if not (HTML / "index.html").is_file():
        raise click.ClickException("The book is not built: run 'make book' first.")
    listed = toc_files()
    if unknown := set(pages) - set(listed):
        raise click.ClickException(f"_toc.yml lists no {', '.join(sorted(unknown))}.")
    console.print("Building the book with Jupyter Book's defaults …", style="dim")
    default = build_default(ROOT / "_build" / "bench-pages")
    chosen = list(pages) or listed
    with open_browser(ALONE) as browser, serve(HTML) as ours, serve(default) as theirs:
        next_page(browser, ours, listed[0], listed[0])  # the browser itself warms up
        results = [
            _turns(browser, (ours, theirs), docname, listed[0], repeat)
            for docname in track(chosen, "Opening pages", console=console, transient=True)
        ]
    _print(console, chosen, results)


def _turns(
    browser: Browser, sites: tuple[str, str], docname: str, first: str, repeat: int
) -> tuple[Visits, ...]:
    """Return what a page takes in each of the ``sites``: medians of ``repeat`` turns."""
    turns: dict[str, list[Visits]] = {site: [] for site in sites}
    for _ in range(repeat):
        for site in sites:
            turns[site].append(
                Visits(
                    first_visit(browser, site, docname),
                    first_visit(browser, site, docname, line=True),
                    next_page(browser, site, docname, first),
                )
            )
    return tuple(_visits(turns[site], median) for site in sites)


def _visits(many: Sequence[Visits], choose: Callable[[list[float]], float]) -> Visits:
    """Return one number, chosen from many, for everything that was measured."""

    def load(loads: Sequence[Load]) -> Load:
        names = [field.name for field in fields(Load)]
        return Load(**{name: choose([getattr(one, name) for one in loads]) for name in names})

    return Visits(*(load([getattr(one, field.name) for one in many]) for field in fields(Visits)))


def _print(console: Console, pages: Sequence[str], results: Sequence[tuple[Visits, ...]]) -> None:
    table = Table(title="This book | the same by Jupyter Book's defaults")
    table.add_column("Page", overflow="fold", min_width=27)
    for heading in COLUMNS:
        table.add_column(heading, justify="right")
    for page, (own, default) in zip(pages, results, strict=True):
        folder, _, name = page.rpartition("/")
        table.add_row(folder if folder.endswith(f"/{name}") else page, *_cells(own, default))
    table.add_section()
    books = list(zip(*results, strict=True))
    for name, choose in (("Median", median), ("Largest", max)):
        table.add_row(name, *_cells(*(_visits(book, choose) for book in books)))
    Console(file=console.file, width=WIDTH).print(table)

    ours, theirs = books
    outside, their_outside = (sum(page.first.outside for page in book) for book in books)
    console.print(
        f"All first visits of {len(pages)} pages: {sum(page.first.bytes for page in ours) / 1e6:.1f} MB,"
        f" by default {sum(page.first.bytes for page in theirs) / 1e6:.1f} MB:"
        f" {_times(ours, theirs, lambda page: page.first.bytes)}.\n"
        f"Times to the first paint: {_times(ours, theirs, lambda page: page.first.paint)},"
        f" to the load: {_times(ours, theirs, lambda page: page.first.load)};"
        f" over a line of {LINE['downloadThroughput'] * 8 / 1e6:.0f} Mbit/s and {LINE['latency']} ms"
        f" {_times(ours, theirs, lambda page: page.line.paint)}"
        f" and {_times(ours, theirs, lambda page: page.line.load)}.\n"
        f"Largest first visit {max(page.first.bytes for page in ours) / 1e3:.0f} kB,"
        f" largest next page {max(page.next.bytes for page in ours) / 1e3:.0f} kB.\n"
        f"Requests to other servers: {outside:.0f}, by default {their_outside:.0f}; they fail here at once,"
        " so what they would weigh and take is not in the table.",
        highlight=False,
    )


def _times(ours: Sequence[Visits], theirs: Sequence[Visits], value: Callable[[Visits], float]) -> str:
    return _ratio(sum(map(value, theirs)), sum(map(value, ours)))


def _cells(ours: Visits, theirs: Visits) -> list[str]:
    def pair(value: Callable[[Visits], float]) -> tuple[str, str]:
        return f"{value(ours):.0f} | {value(theirs):.0f}", _ratio(value(theirs), value(ours))

    return [
        *pair(lambda page: page.first.bytes / 1e3),
        pair(lambda page: page.first.requests)[0],
        pair(lambda page: page.first.paint)[0],
        *pair(lambda page: page.first.load),
        pair(lambda page: page.line.paint)[0],
        *pair(lambda page: page.line.load),
        pair(lambda page: page.next.bytes / 1e3)[0],
        pair(lambda page: page.next.load)[0],
    ]


def _ratio(theirs: float, ours: float) -> str:
    return f"{theirs / ours:.1f} ×"


@click.command(help=__doc__)
@click.argument("page", nargs=-1)
@click.option("--repeat", type=click.IntRange(1), default=3, help="Loads of each.")
def main(page: tuple[str, ...], repeat: int) -> None:
    """Print the table."""
    bench(page, repeat, Console())


if __name__ == "__main__":
    main()
