"""Weighs and times the book's pages in a browser, against the same book as Jupyter Book builds it by default.

Both come from the loopback, text compressed as hosts of static pages send it, page by page in turns. A first
visit has an empty cache; a next page is opened in a browser that has seen the book's first page. Servers
outside can't be reached: what a page asks of them fails at once, is counted as a request, and weighs nothing,
which favors the page that asks.
"""

import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import yaml
from playwright.sync_api import Browser, BrowserContext
from rich.console import Console
from rich.progress import track
from rich.table import Table

from heldout.book.browser import open_browser, serve
from heldout.book.chapters import toc_files
from heldout.errors import HeldOutError
from heldout.paths import HTML, ROOT

# extensions of this book that change how a page loads, not what it says
HOW_PAGES_LOAD = {"heldout.book.mathematics", "heldout.book.assets", "heldout.book.launch"}
ALONE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
# milliseconds; a busy machine takes long, and says so in the table
PATIENCE = 120_000
WINDOW = {"width": 1280, "height": 900}
TIMES = """() => ({
  paint: performance.getEntriesByType("paint")[0]?.startTime ?? NaN,
  load: performance.getEntriesByType("navigation")[0].loadEventEnd,
})"""


class BenchError(HeldOutError):
    """There is nothing to compare; the message says what failed."""


@dataclass(frozen=True)
class Load:
    """What it took to show one page: bytes and requests, those to others among them, and milliseconds."""

    bytes: float
    requests: float
    outside: float
    paint: float
    load: float


def measure(context: BrowserContext, site: str, docname: str) -> Load:
    """Open a page of ``site`` in a new tab, and wait until it is drawn and asks for nothing more."""
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
    page.goto(f"{site}/{docname}.html", wait_until="load")
    page.wait_for_load_state("networkidle")
    times = page.evaluate(TIMES)
    page.close()
    addresses = [address for address in asked.values() if not address.startswith(("data:", "blob:"))]
    outside = [address for address in addresses if not address.startswith(site)]
    return Load(sum(arrived), len(addresses), len(outside), times["paint"], times["load"])


def first_visit(browser: Browser, site: str, docname: str) -> Load:
    """Open a page in a browser that has seen nothing."""
    context = browser.new_context(viewport=WINDOW)
    try:
        return measure(context, site, docname)
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
        raise BenchError(
            f"The book was not built with the defaults:\n{done.stdout[-1000:]}{done.stderr[-1000:]}"
        )
    return folder / "_build" / "html"


def bench(pages: Sequence[str], repeat: int, console: Console) -> None:
    """Print a table of the pages (all if none is named), with medians of ``repeat`` loads, and a summary."""
    if not (HTML / "index.html").is_file():
        raise BenchError("The book is not built: run 'make book' first.")
    listed = toc_files()
    if unknown := set(pages) - set(listed):
        raise BenchError(f"_toc.yml lists no {', '.join(sorted(unknown))}.")
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


# per page: ours and the default's, each a first visit and a next page
Result = tuple[tuple[Load, Load], tuple[Load, Load]]


def _turns(browser: Browser, sites: tuple[str, str], docname: str, first: str, repeat: int) -> Result:
    loads: dict[tuple[str, bool], list[Load]] = {}
    for _ in range(repeat):
        for site in sites:
            loads.setdefault((site, True), []).append(first_visit(browser, site, docname))
            loads.setdefault((site, False), []).append(next_page(browser, site, docname, first))
    ours, theirs = ((_median(loads[site, True]), _median(loads[site, False])) for site in sites)
    return ours, theirs


def _median(loads: Sequence[Load]) -> Load:
    names = ("bytes", "requests", "outside", "paint", "load")
    return Load(**{name: median(getattr(load, name) for load in loads) for name in names})


def _print(console: Console, pages: Sequence[str], results: Sequence[Result]) -> None:
    table = Table(title="First visits and next pages: this book | Jupyter Book's defaults")
    table.add_column("Page", overflow="fold")
    for heading in (
        "First, kB",
        "Ratio",
        "Requests",
        "Paint, ms",
        "Load, ms",
        "Ratio",
        "Next, kB",
        "Next, ms",
    ):
        table.add_column(heading, justify="right")
    for page, (ours, theirs) in zip(pages, results, strict=True):
        table.add_row(page, *_cells(ours, theirs))
    table.add_section()
    kinds: tuple[tuple[str, Callable[[list[float]], float]], ...] = (("Median", median), ("Largest", max))
    for name, choose in kinds:
        ours, theirs = (
            tuple(_combine([result[side][visit] for result in results], choose) for visit in (0, 1))
            for side in (0, 1)
        )
        table.add_row(name, *_cells(ours, theirs))
    console.print(table)
    outside = [sum(result[side][0].outside for result in results) for side in (0, 1)]
    weights = [[result[side][0].bytes for result in results] for side in (0, 1)]
    times = [[result[side][0].load for result in results] for side in (0, 1)]
    (our_bytes, their_bytes), (our_time, their_time) = map(sum, weights), map(sum, times)
    console.print(
        f"First visits of {len(pages)} pages: {our_bytes / 1e6:.1f} MB in {our_time / 1e3:.1f} s,"
        f" by default {their_bytes / 1e6:.1f} MB in {their_time / 1e3:.1f} s"
        f" ({_ratio(their_bytes, our_bytes)} the bytes, {_ratio(their_time, our_time)} the time).\n"
        f"Largest first visit {max(weights[0]) / 1e3:.0f} kB,"
        f" largest next page {max(ours[1].bytes for ours, _ in results) / 1e3:.0f} kB.\n"
        f"Requests to other servers: {outside[0]:.0f}, by default {outside[1]:.0f}; they fail here at once,"
        " so what they would weigh and take is not in the table.",
        highlight=False,
    )


def _combine(loads: Sequence[Load], choose: Callable[[list[float]], float]) -> Load:
    names = ("bytes", "requests", "outside", "paint", "load")
    return Load(**{name: choose([getattr(load, name) for load in loads]) for name in names})


def _cells(ours: Sequence[Load], theirs: Sequence[Load]) -> list[str]:
    (first, following), (their_first, their_following) = ours, theirs
    return [
        f"{first.bytes / 1e3:.0f} | {their_first.bytes / 1e3:.0f}",
        _ratio(their_first.bytes, first.bytes),
        f"{first.requests:.0f} | {their_first.requests:.0f}",
        f"{first.paint:.0f} | {their_first.paint:.0f}",
        f"{first.load:.0f} | {their_first.load:.0f}",
        _ratio(their_first.load, first.load),
        f"{following.bytes / 1e3:.0f} | {their_following.bytes / 1e3:.0f}",
        f"{following.load:.0f} | {their_following.load:.0f}",
    ]


def _ratio(theirs: float, ours: float) -> str:
    return f"{theirs / ours:.1f} ×"
