"""What a student's code asks for that grading does not give it: a screen, answers typed in, files elsewhere.

Only the text of the cells is looked at. What is found is worth a look, and need not be wrong.
"""

import ast
import re
import warnings
from collections.abc import Iterator, Sequence

from IPython.core.inputtransformer2 import TransformerManager

from heldout.grading.sentences import quoted

ELSEWHERE = re.compile(r"(?:/[\w.-]+){2,}/?|[A-Za-z]:[\\/].*|~[\\/].*")  # a path that another machine lacks
BACKEND = re.compile(r"^\s*%matplotlib[ \t]+(?!inline\b)(\S+)", re.MULTILINE)
COMMAND = re.compile(r"^\s*(?:!|%(?:pip|conda|mamba|sx|system)\b)[^\n]*", re.MULTILINE)
WRAPPER = re.compile(r"^(?:\s*%%(?:time|timeit|capture|prun)\b[^\n]*\n)+")  # of a cell of Python
ASKING = {"input", "breakpoint", "getpass"}


def unseen(code: str) -> Iterator[str]:
    """Yield a sentence for each thing in a cell's code that grading would not have."""
    for match in BACKEND.finditer(code):
        yield f"'%matplotlib {match[1]}' needs a screen, which grading has not. Take '%matplotlib inline'."
    for match in COMMAND.finditer(code):
        yield (
            f"{quoted(match[0])} runs a program. Grading has no network, so it installs and downloads "
            "nothing; only what the exercise uses is there."
        )
    for node in ast.walk(_parsed(code)):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in ASKING:
                yield f"{name}() waits for somebody at the keyboard, and while grading nobody is there."
            case ast.Import(names=names) if any(name.name.startswith("google.colab") for name in names):
                yield from _colab()
            case ast.ImportFrom(module=str(module)) if module.startswith("google"):
                yield from _colab()
            case ast.Constant(value=str(text)) if ELSEWHERE.fullmatch(text):
                yield f"{quoted(text)} is a path of your machine alone. Put files beside the notebook."


def named_files(code: Sequence[str]) -> set[str]:
    """Return the texts in cells that can be names of files beside the notebook."""
    texts = {
        node.value
        for cell in code
        for node in ast.walk(_parsed(cell))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    return {text for text in texts if 0 < len(text) < 200 and text.isprintable()}


def _colab() -> Iterator[str]:
    yield "google.colab is in Colab alone. Put files beside the notebook, and take the import out."


def _parsed(code: str) -> ast.Module:
    """Return the code as Python alone reads it; nothing where it can't be read."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(TransformerManager().transform_cell(WRAPPER.sub("", code)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ast.Module([], [])
