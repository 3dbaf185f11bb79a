"""An IPython shell without a kernel: runs cells and returns their outputs as nbformat knows them."""

import io
import os
import sys
import tempfile
from pathlib import Path
from typing import Any, ClassVar

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import ExecutionResult, InteractiveShell
from traitlets import Any as AnyTrait
from traitlets.config import Config

TEXT_CHARACTERS = 100_000  # of one stream of one cell
RICH_BYTES = 4 << 20  # of all figures and tables of one cell
OUTPUTS = 1000  # of one cell


class Outputs:
    """The outputs of the running cell, cut where they get too long for anybody to read."""

    def __init__(self) -> None:
        self.collected: list[dict[str, Any]] = []
        self._text: dict[str, int] = {}
        self._rich = 0

    def stream(self, name: str, text: str) -> None:
        """Add text that was printed; what goes beyond the limit is replaced by one sentence."""
        before = self._text.get(name, 0)
        self._text[name] = before + len(text)
        if before >= TEXT_CHARACTERS:
            return
        if before + len(text) > TEXT_CHARACTERS:
            text = text[: TEXT_CHARACTERS - before] + "\n… the rest of this output was left out.\n"
        last = self.collected[-1] if self.collected else {}
        if last.get("output_type") == "stream" and last["name"] == name:
            last["text"] += text
        else:
            self._add("stream", name=name, text=text)

    def rich(self, kind: str, data: dict[str, Any], metadata: dict[str, Any], **more: Any) -> None:
        """Add a figure, a table or a value."""
        self._rich += sum(len(str(content)) for content in data.values())
        if self._rich > RICH_BYTES:
            data, metadata = {"text/plain": "A figure or table was left out: too large."}, {}
        self._add(kind, data=data, metadata=metadata, **more)

    def error(self, name: str, value: str, traceback: list[str]) -> None:
        """Add an exception."""
        lines = [line[:TEXT_CHARACTERS] for line in traceback[:1000]]
        self._add("error", ename=name, evalue=value[:TEXT_CHARACTERS], traceback=lines)

    def _add(self, kind: str, **fields: Any) -> None:
        if len(self.collected) < OUTPUTS or kind == "error":
            self.collected.append({"output_type": kind, **fields})
        elif len(self.collected) == OUTPUTS:
            text = "… the rest of the outputs was left out.\n"
            self.collected.append({"output_type": "stream", "name": "stderr", "text": text})


class _Stream(io.TextIOBase):
    """Stands in for sys.stdout or sys.stderr."""

    encoding = "utf-8"

    def __init__(self, shell: "CellShell", name: str) -> None:
        self._shell, self._name = shell, name

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self._shell.outputs.stream(self._name, str(text))
        return len(text)

    def fileno(self) -> int:
        return {"stdout": 1, "stderr": 2}[self._name]


class _Publisher(DisplayPublisher):
    def publish(self, data: dict, metadata: dict | None = None, **_: Any) -> None:
        self.shell.outputs.rich("display_data", dict(data), dict(metadata or {}))

    def clear_output(self, wait: bool = False) -> None:
        self.shell.outputs = Outputs()


class _ShowValue(DisplayHook):
    def write_output_prompt(self) -> None: ...

    def write_format_data(self, format_dict: dict, md_dict: dict | None = None) -> None:
        self.shell.outputs.rich(
            "execute_result",
            dict(format_dict),
            dict(md_dict or {}),
            execution_count=self.prompt_count,
        )

    def finish_displayhook(self) -> None: ...


class CellShell(InteractiveShell):
    """Runs cells one after the other; ``outputs`` holds what the last one printed, showed and raised."""

    display_pub_class: ClassVar = _Publisher
    displayhook_class: ClassVar = _ShowValue
    outputs = AnyTrait()

    def __init__(self, **kwargs: Any) -> None:
        self._spilled = tempfile.TemporaryFile()  # noqa: SIM115  (open as long as the process lives)
        for descriptor in (1, 2):
            os.dup2(self._spilled.fileno(), descriptor)
        super().__init__(outputs=Outputs(), **kwargs)
        sys.stdout, sys.stderr = _Stream(self, "stdout"), _Stream(self, "stderr")

    def run(self, source: str) -> ExecutionResult:
        """Run one cell."""
        self.outputs = Outputs()
        result = self.run_cell(source, store_history=True)
        self._spilled.flush()
        # what libraries and child processes wrote past sys.stdout
        if size := os.fstat(self._spilled.fileno()).st_size:
            text = os.pread(self._spilled.fileno(), min(size, 4 * TEXT_CHARACTERS), 0)
            self.outputs.stream("stdout", text.decode(errors="replace"))
            os.ftruncate(self._spilled.fileno(), 0)
            os.lseek(self._spilled.fileno(), 0, os.SEEK_SET)
        return result

    def write_files(self, files: dict[str, bytes]) -> None:
        """Put files, given by relative path, into the working folder."""
        for name, data in files.items():
            path = Path.cwd() / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

    def _showtraceback(self, etype: type, evalue: BaseException, stb: list[str]) -> None:
        self.outputs.error(etype.__name__, str(evalue), list(stb))

    def enable_gui(self, gui: str | None = None) -> None:
        """There is no screen."""

    def ask_exit(self) -> None:
        """`exit` ends nothing here, as in a notebook."""


def new_shell(namespace: dict[str, Any] | None = None) -> CellShell:
    """Return the shell of this process, which keeps no history on disk."""
    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.colors = "nocolor"
    config.InteractiveShell.autoindent = False
    shell = CellShell.instance(config=config, user_ns=namespace)
    InteractiveShell._instance = shell  # what get_ipython() returns
    return shell
