"""Has notebooks looked into elsewhere to choose those to grade, see `submission.choose`."""

from heldout.grading.assignment import Assignment
from heldout.grading.result import Status
from heldout.grading.step_runner import StepEndedError, Steps
from heldout.grading.submission import HandedIn, choose, is_clear


def chosen_by(steps: Steps, contents: dict[str, bytes | None], assignment: Assignment) -> dict[str, HandedIn]:
    """Do what `submission.choose` does; where looking takes too much, nothing can be read.

    Raises what `StepRunner` raises but `StepEndedError`.
    """
    if is_clear(contents, assignment):
        return choose(contents, assignment)
    try:
        found = steps("choose", contents=contents, assignment=assignment.to_bytes())
    except StepEndedError as ended:
        note = (
            f"Which of your notebooks counts could not be found out: reading them {ended.what}. Hand in only "
            "the one that counts, with its outputs cleared."
        )
        return {name: HandedIn(None, [note], Status.UNREADABLE) for name in assignment.notebooks}
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
