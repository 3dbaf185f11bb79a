"""An IPython shell without a kernel: runs cells and returns their outputs as nbformat knows them."""

import codecs
import io
import os
import subprocess
import sys
import tempfile
from typing import Any, Literal

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import ExecutionResult, InteractiveShell
from IPython.utils.text import LSString, SList
from traitlets import Instance, Type
from traitlets.config import Config

from heldout.grading.outputs import TEXT_CHARACTERS, Outputs


class _Stream(io.TextIOBase):
    """Stands in for sys.stdout or sys.stderr."""

    encoding = "utf-8"

    def __init__(self, shell: "CellShell", name: Literal["stdout", "stderr"]) -> None:
        self._shell, self._name = shell, name

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self._shell.outputs.stream(self._name, str(text))
        return len(text)

    def fileno(self) -> int:
        return {"stdout": 1, "stderr": 2}[self._name]


class _Publisher(DisplayPublisher):
    shell: "CellShell"

    def publish(  # type: ignore[override]  # the rest is for front ends
        self, data: dict[str, object], metadata: dict[str, object] | None = None, **_: Any
    ) -> None:
        self.shell.outputs.display(data, metadata)

    def clear_output(self, wait: bool = False) -> None:  # noqa: ARG002  (IPython calls it so)
        self.shell.outputs = Outputs()


class _ShowValue(DisplayHook):
    shell: "CellShell"

    def write_output_prompt(self) -> None: ...

    def write_format_data(
        self, format_dict: dict[str, object], md_dict: dict[str, object] | None = None
    ) -> None:
        self.shell.outputs.value(format_dict, md_dict)

    def finish_displayhook(self) -> None: ...


class CellShell(InteractiveShell):
    """Runs cells one after the other; ``outputs`` holds what the last one printed, showed and raised."""

    display_pub_class = Type(_Publisher)
    displayhook_class = Type(_ShowValue)
    outputs = Instance(Outputs)

    def __init__(self, **kwargs: Any) -> None:
        self._spilled = tempfile.TemporaryFile()  # noqa: SIM115  (open as long as the process lives)
        for descriptor in (1, 2):
            os.dup2(self._spilled.fileno(), descriptor)
        super().__init__(outputs=Outputs(), **kwargs)  # type: ignore[no-untyped-call]
        sys.stdout, sys.stderr = _Stream(self, "stdout"), _Stream(self, "stderr")

    def run(self, source: str) -> ExecutionResult:
        """Run one cell."""
        self.outputs = Outputs()
        result: ExecutionResult = self.run_cell(source, store_history=True)  # type: ignore[no-untyped-call]
        self._spilled.flush()
        # what libraries and child processes wrote past sys.stdout
        if size := os.fstat(self._spilled.fileno()).st_size:
            text = os.pread(self._spilled.fileno(), min(size, 4 * TEXT_CHARACTERS), 0)
            self.outputs.stream("stdout", text.decode(errors="replace"))
            os.ftruncate(self._spilled.fileno(), 0)
            os.lseek(self._spilled.fileno(), 0, os.SEEK_SET)
        return result

    def _showtraceback(self, etype: type, evalue: BaseException, stb: list[str]) -> None:
        self.outputs.error(etype.__name__, str(evalue), list(stb))

    def system_piped(self, cmd: str) -> None:
        """Run a line that begins with ``!``, through pipes: the sandbox has no terminals."""
        read = codecs.getincrementaldecoder("utf-8")("replace")
        with self._started(cmd) as process:
            assert process.stdout is not None
            while chunk := os.read(process.stdout.fileno(), 1 << 16):
                sys.stdout.write(read.decode(chunk))
        self.user_ns["_exit_code"] = process.returncode

    system = system_piped

    def getoutput(self, cmd: str, split: bool = True, depth: int = 0) -> Any:  # noqa: ARG002  (IPython's)
        """Run such a line and return what it prints, as a list of lines or as text."""
        with self._started(cmd) as process:
            assert process.stdout is not None
            text = process.stdout.read(4 * TEXT_CHARACTERS).decode(errors="replace")
        return SList(text.splitlines()) if split else LSString(text)

    def _started(self, cmd: str) -> subprocess.Popen[bytes]:
        # the cell's frame, above this one and the one that called it
        command: str = self.var_expand(cmd, depth=2)  # type: ignore[no-untyped-call]
        return subprocess.Popen(  # noqa: S602  (a shell's line is what the student wrote)
            command, shell=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )

    def enable_gui(self, gui: str | None = None) -> None:
        """There is no screen."""

    def ask_exit(self) -> None:
        """`exit` ends nothing here, as in a notebook."""


def shell_config() -> Config:
    """Return IPython's settings for a shell that nobody sits at."""
    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.colors = "nocolor"
    config.InteractiveShell.autoindent = False
    return config


def new_shell(namespace: dict[str, Any] | None = None, module: Any = None) -> CellShell:
    """Return the shell of this process, which keeps no history on disk.

    ``module`` is the one that cells know as ``__main__``; its dictionary is ``namespace``.
    """
    shell = CellShell.instance(config=shell_config(), user_ns=namespace, user_module=module)
    InteractiveShell._instance = shell  # type: ignore[assignment]  # noqa: SLF001  (what get_ipython() returns)
    return shell
