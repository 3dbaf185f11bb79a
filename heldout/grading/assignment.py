"""What is graded: the instructors' notebook, and the students' version that nbgrader makes of it."""

from copy import deepcopy
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Self

import msgspec
import nbformat
from nbformat import NotebookNode
from nbgrader.preprocessors import ClearHiddenTests, ClearMarkScheme, ClearSolutions
from nbgrader.utils import is_grade, is_task
from traitlets.config import Config

from heldout.errors import HeldOutError
from heldout.grading.cells import grade_id_of, nbgrader_of


class AssignmentError(HeldOutError):
    """The assignment can't be graded; the message says what is missing."""


@dataclass(frozen=True)
class AssignmentNotebook:
    """One notebook of an assignment. Cells of ``source`` and ``release`` correspond one to one.

    ``name`` is nbgrader's assignment id, ``notebook`` the notebook's name without suffix. ``source`` holds
    solutions and hidden tests, ``release`` what students received. ``files`` are the data files beside the
    notebook, by relative path; students receive them too.
    """

    name: str
    notebook: str
    source: NotebookNode
    release: NotebookNode
    files: dict[str, bytes] = field(default_factory=dict)

    @property
    def points(self) -> float:
        """The points that all its cells give together."""
        return sum(
            float(nbgrader_of(cell).get("points", 0))
            for cell in self.source.cells
            if is_grade(cell) or is_task(cell)
        )


@dataclass(frozen=True)
class Assignment:
    """One assignment: a notebook or several, by name without suffix, and the data files beside them.

    ``name`` is nbgrader's assignment id. All notebooks share ``files``.
    """

    name: str
    notebooks: dict[str, AssignmentNotebook]
    files: dict[str, bytes] = field(default_factory=dict)

    @classmethod
    def of(cls, notebook: AssignmentNotebook) -> Self:
        """Return the assignment of this notebook alone."""
        return cls(notebook.name, {notebook.notebook: notebook}, notebook.files)

    @property
    def points(self) -> float:
        """The points that all notebooks give together."""
        return sum(notebook.points for notebook in self.notebooks.values())

    @cached_property
    def digest(self) -> str:
        """A hash of everything that grading depends on."""
        return sha256(self.to_bytes()).hexdigest()

    def to_bytes(self) -> bytes:
        """Return the assignment as MessagePack, the form in which it travels to workers."""
        notebooks = {
            name: {"source": notebook.source, "release": notebook.release}
            for name, notebook in self.notebooks.items()
        }
        fields = {"name": self.name, "notebooks": notebooks, "files": self.files}
        return msgspec.msgpack.encode(fields, order="sorted")

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Return the assignment that `to_bytes` wrote."""
        fields = msgspec.msgpack.decode(data)
        name, files = fields["name"], fields["files"]
        notebooks = {
            notebook: AssignmentNotebook(
                name,
                notebook,
                source=nbformat.from_dict(versions["source"]),
                release=nbformat.from_dict(versions["release"]),
                files=files,
            )
            for notebook, versions in fields["notebooks"].items()
        }
        return cls(name, notebooks, files)


def load_assignment(folder: Path, config: Config) -> Assignment:
    """Read the assignment whose instructors' version is in ``folder``.

    ``config`` is the course's: it says which stubs nbgrader puts in place of solutions.
    Raises `AssignmentError` if the folder holds no notebook, or one that can't be read.
    """
    paths = sorted(folder.glob("*.ipynb"))
    if not paths:
        raise AssignmentError(
            f"an assignment is a folder of its name with notebooks, but {folder} holds none"
        )
    files = {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.suffix != ".ipynb" and ".ipynb_checkpoints" not in file.parts
    }
    notebooks = {}
    for path in paths:
        source = _read(path)
        try:
            release = students_version(source, config)
        except (RuntimeError, ValueError) as error:
            where = _refused_cell(source, config)
            raise AssignmentError(
                f"{path}{where}: {error}. nbgrader can't make the students' version."
            ) from None
        notebooks[path.stem] = AssignmentNotebook(folder.name, path.stem, source, release, files)
    return Assignment(folder.name, notebooks, files)


def _read(path: Path) -> NotebookNode:
    try:
        notebook: NotebookNode = nbformat.read(path, as_version=4)
    except Exception as error:  # what nbformat raises for a broken notebook has no common base
        raise AssignmentError(
            f"{path} can't be read as a notebook: {type(error).__name__}: {error}"
        ) from error
    return notebook


def _refused_cell(source: NotebookNode, config: Config) -> str:
    """Name the cell that nbgrader can't take solutions or hidden tests from; empty if it is none."""
    for number, cell in enumerate(source.cells, start=1):
        alone = NotebookNode({**source, "cells": [cell]})
        try:
            students_version(alone, config)
        except (RuntimeError, ValueError):
            name = grade_id_of(cell)
            return f", cell {number}" + (f" ('{name}')" if name else "")
    return ""


def students_version(source: NotebookNode, config: Config) -> NotebookNode:
    """Return the notebook without solutions, hidden tests and mark schemes, as nbgrader releases it."""
    notebook = deepcopy(source)
    for preprocessor in (ClearSolutions, ClearHiddenTests, ClearMarkScheme):
        notebook, _ = preprocessor(config=config).preprocess(notebook, {})
    return notebook
