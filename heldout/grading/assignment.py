"""What is graded: the instructors' notebook, and the students' version that nbgrader makes of it."""

import json
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader.preprocessors import ClearHiddenTests, ClearMarkScheme, ClearSolutions
from traitlets.config import Config

from heldout.errors import HeldOutError


class AssignmentError(HeldOutError):
    """The assignment can't be graded; the message says what is missing."""


@dataclass(frozen=True)
class Assignment:
    """One assignment of one notebook. Cells of ``source`` and ``release`` correspond one to one.

    ``name`` is nbgrader's assignment id, ``notebook`` its notebook's name without suffix. ``source`` holds
    solutions and hidden tests, ``release`` what students received. ``files`` are the data files beside the
    notebook, by relative path; students receive them too.
    """

    name: str
    notebook: str
    source: NotebookNode
    release: NotebookNode
    files: dict[str, bytes] = field(default_factory=dict)

    @cached_property
    def digest(self) -> str:
        """A hash of everything that grading depends on."""
        return sha256(self.to_bytes()).hexdigest()

    def to_bytes(self) -> bytes:
        """Return the assignment in the form in which it travels to workers."""
        return json.dumps(
            {
                "name": self.name,
                "notebook": self.notebook,
                "source": self.source,
                "release": self.release,
                "files": {path: data.hex() for path, data in self.files.items()},
            },
            sort_keys=True,
        ).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> "Assignment":
        """Return the assignment that `to_bytes` wrote."""
        fields = json.loads(data)
        return cls(
            name=fields["name"],
            notebook=fields["notebook"],
            source=nbformat.from_dict(fields["source"]),
            release=nbformat.from_dict(fields["release"]),
            files={path: bytes.fromhex(text) for path, text in fields["files"].items()},
        )


def load_assignment(folder: Path, config: Config) -> Assignment:
    """Read the assignment whose instructors' version is in ``folder``.

    ``config`` is the course's: it says which stubs nbgrader puts in place of solutions.
    Raises `AssignmentError` if the folder does not hold exactly one notebook.
    """
    notebooks = sorted(folder.glob("*.ipynb"))
    if len(notebooks) != 1:
        found = ", ".join(path.name for path in notebooks) or "none"
        raise AssignmentError(
            f"an assignment is one notebook in a folder of its name, but {folder} holds: {found}"
        )
    (path,) = notebooks
    source = nbformat.read(path, as_version=4)
    return Assignment(
        name=folder.name,
        notebook=path.stem,
        source=source,
        release=students_version(source, config),
        files={
            file.relative_to(folder).as_posix(): file.read_bytes()
            for file in sorted(folder.rglob("*"))
            if file.is_file() and file.suffix != ".ipynb" and ".ipynb_checkpoints" not in file.parts
        },
    )


def students_version(source: NotebookNode, config: Config) -> NotebookNode:
    """Return the notebook without solutions, hidden tests and mark schemes, as nbgrader releases it."""
    notebook = deepcopy(source)
    for preprocessor in (ClearSolutions, ClearHiddenTests, ClearMarkScheme):
        notebook, _ = preprocessor(config=config).preprocess(notebook, {})
    return notebook
