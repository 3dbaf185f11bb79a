"""A Jupyter kernel that runs nothing: it answers a notebook's cells with the outputs of an earlier run.

So nbval, which starts a kernel and asks it cell by cell, compares a run that another tool has made. The cells
come in their order; one that the run does not have, or has not come to, is an error.
"""

import os
from typing import Any

import nbformat
from ipykernel.kernelapp import IPKernelApp
from ipykernel.kernelbase import Kernel


class ReplayKernel(Kernel):
    """Replays the notebook that the environment's variable EXECUTED names."""

    implementation = "replay"
    implementation_version = "1"
    banner = "What was run before."
    language_info = {"name": "python", "mimetype": "text/x-python", "file_extension": ".py"}  # noqa: RUF012

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        cells = nbformat.read(os.environ["EXECUTED"], as_version=4).cells
        self._cells = iter([cell for cell in cells if cell.cell_type == "code"])

    def do_execute(self, code: str, silent: bool, *_: Any, **__: Any) -> dict[str, Any]:
        """Send the outputs of the next cell, whose source must be ``code``."""
        cell = next(self._cells, None)
        if cell is None or cell.source != code or cell.execution_count is None:
            error = {"ename": "NotRun", "evalue": "", "traceback": ["This cell was not run before."]}
            self.send_response(self.iopub_socket, "error", error)
            return {"status": "error", "execution_count": self.execution_count, **error}
        for output in cell.outputs:
            content = {key: value for key, value in output.items() if key != "output_type"}
            self.send_response(self.iopub_socket, output.output_type, content)
        status = "error" if any(output.output_type == "error" for output in cell.outputs) else "ok"
        return {"status": status, "execution_count": cell.execution_count}


if __name__ == "__main__":
    IPKernelApp.launch_instance(kernel_class=ReplayKernel)
