"""Has notebooks looked into elsewhere to choose those to grade, see `submission.choose`."""

from heldout.errors import HeldOutError
from heldout.grading.assignment import Assignment
from heldout.grading.result import Status
from heldout.grading.sentences import listed, quoted
from heldout.grading.step_runner import StepEndedError, StepFailedError, Steps
from heldout.grading.submission import HandedIn, choose, is_clear


class ChoosingError(HeldOutError):
    """It can't be told which notebook counts; a person has to say."""


def chosen_by(steps: Steps, contents: dict[str, bytes | None], assignment: Assignment) -> dict[str, HandedIn]:
    """Do what `submission.choose` does; raise `ChoosingError` where looking takes too much or fails."""
    if is_clear(contents, assignment):
        return choose(contents, assignment)
    try:
        found = steps("choose", contents=contents, assignment=assignment.to_bytes())
    except (StepEndedError, StepFailedError) as error:
        why = error.what if isinstance(error, StepEndedError) else "failed"
        raise ChoosingError(
            f"Which of these notebooks counts could not be found out, reading them {why}: "
            f"{listed([quoted(path) for path in contents])}. Leave only the one that counts."
        ) from error
    return {
        name: HandedIn(
            contents[fields["path"]] if fields["chosen"] else None,
            fields["notes"],
            Status(fields["status"]),
            fields["path"],
            tuple(fields["asked"]),
        )
        for name, fields in found.items()
    }
