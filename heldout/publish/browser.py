"""Opens the built pages in a browser: for tests, benchmarks and the PDF.

The browser is the system's: Chromium or Chrome. The pages come from a server on the loopback, or from disk.
"""

import gzip
import io
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import BinaryIO

from playwright.sync_api import Browser, sync_playwright

from heldout.errors import HeldOutError

TEXT = {".css", ".html", ".js", ".json", ".svg", ".txt"}
PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


class BrowserError(HeldOutError):
    """No browser is installed; the message says what to install."""


def program() -> str:
    """Return the path of the browser; raise `BrowserError` where there is none.

    ``HELDOUT_BROWSER`` names another one.
    """
    found = os.environ.get("HELDOUT_BROWSER") or next(filter(None, map(shutil.which, PROGRAMS)), None)
    if found is None:
        raise BrowserError("No browser was found. Install Chromium, or name one: HELDOUT_BROWSER=/path/to/it")
    return found


@contextmanager
def open_browser(*arguments: str) -> Iterator[Browser]:
    """Start the browser without a window, with further command-line arguments, and end it."""
    path = program()
    # Chromium refuses its own sandbox to root; the pages are ours
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*sandbox, *arguments])
        try:
            yield browser
        finally:
            browser.close()


class _Server(SimpleHTTPRequestHandler):
    """Sends text compressed, as the hosts of static pages do."""

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        path = Path(self.translate_path(self.path))
        accepted = "gzip" in self.headers.get("Accept-Encoding", "")
        if path.suffix not in TEXT or not path.is_file() or not accepted:
            return super().send_head()
        changed = path.stat().st_mtime
        body = _compressed(path, changed)
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Last-Modified", self.date_time_string(changed))
        self.end_headers()
        return io.BytesIO(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the base class names it so)
        """Say nothing of each request."""


@lru_cache(maxsize=512)
def _compressed(path: Path, changed: float) -> bytes:  # noqa: ARG001  (a file that changed is another one)
    return gzip.compress(path.read_bytes(), mtime=0)


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve a folder on a free port of the loopback; yield its address, without a slash at the end.

    Text is sent compressed to a browser that takes it so.
    """
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Server, directory=str(folder)))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
