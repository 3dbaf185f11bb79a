"""What is looked for in every lab's notebook, whether the book runs it or shows it as it was run."""

import ast
import sys
from pathlib import Path

import nbformat

ON_COLAB = {"keras", "matplotlib", "numpy", "pandas", "sklearn", "tensorflow"}


def code_of(path: Path) -> ast.Module:
    """Return the code of all of a notebook's cells."""
    cells = nbformat.read(path, as_version=4).cells
    return ast.parse("\n".join(cell.source for cell in cells if cell.cell_type == "code"))


def missing_on_colab(path: Path) -> set[str]:
    """Return the packages that a notebook imports and Colab doesn't have."""
    imported = set()
    for node in ast.walk(code_of(path)):
        if isinstance(node, ast.Import):
            imported |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add((node.module or "").partition(".")[0])
    return imported - ON_COLAB - sys.stdlib_module_names


def asserts(path: Path) -> bool:
    """Whether a notebook asserts a conclusion."""
    return any(isinstance(node, ast.Assert) for node in ast.walk(code_of(path)))
