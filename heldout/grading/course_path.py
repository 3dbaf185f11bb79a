"""Names what in a course's path would be read as something else, before it leads elsewhere."""

import os
from pathlib import Path

from sqlalchemy.engine import make_url

from heldout.errors import HeldOutError


class CoursePathError(HeldOutError):
    """The course lies in a folder whose path can't be used; the message says what in it is read how."""


def check_path(root: Path, gradebook_is_named: bool) -> None:
    """Raise `CoursePathError` if tools would look for the course in ``root``, an absolute path, elsewhere.

    ``gradebook_is_named`` says whether the course itself gives its gradebook's address.
    """
    path = str(root)
    reason = ""
    if os.path.expandvars(path) != path:
        reason = "what follows a '$' in it is taken for a variable of your shell"
    elif path.encode(errors="replace").decode() != path:
        reason = "it holds bytes that are no text"
    elif not gradebook_is_named and make_url(f"sqlite:///{root / 'gradebook.db'}").database != str(
        root / "gradebook.db"
    ):
        reason = (
            "a '?' in it, or a '%' with two digits, is taken for a part of the gradebook's address, which "
            "nbgrader makes of it"
        )
    if reason:
        shown = path.encode(errors="backslashreplace").decode()
        raise CoursePathError(
            f"The course can't lie in {shown!r}: {reason}. Rename that folder, or move the course."
        )
