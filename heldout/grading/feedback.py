"""Keeps hidden tests out of the feedback that `nbgrader generate_feedback` writes.

nbgrader's feedback shows the autograded notebook, hidden tests and all: their code, and again in every
traceback. A student needs the message alone.
"""

from nbconvert.utils.base import NbConvertBase
from nbformat import NotebookNode
from nbgrader.preprocessors import ClearHiddenTests, NbGraderPreprocessor
from nbgrader.utils import is_grade, is_solution


class HideTests(NbGraderPreprocessor):
    """Cuts hidden tests from the notebook, and tracebacks of test cells down to their message."""

    # configurable again, which nbgrader's base class undoes: the HTML exporter sets it, and would warn
    display_data_priority = NbConvertBase.display_data_priority

    def preprocess(self, nb: NotebookNode, resources: dict) -> tuple[NotebookNode, dict]:
        """Change the notebook in place, before it is rendered; resources stay as they are."""
        clear = ClearHiddenTests()
        for index, cell in enumerate(nb.cells):
            clear.preprocess_cell(cell, resources, index)
            if cell.cell_type == "code" and is_grade(cell) and not is_solution(cell):
                for output in cell.outputs:
                    if output.output_type == "error":
                        output.traceback = [f"{output.ename}: {output.evalue}"]
        return nb, resources
