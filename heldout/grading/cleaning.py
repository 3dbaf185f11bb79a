"""Has an executed notebook sanitized, or what of it can be within time and memory."""

from heldout.grading.step_runner import StepEndedError, Steps


def cleaned(steps: Steps, notebook: str, assignment: bytes, name: str) -> tuple[str, str]:
    """Return a notebook of the assignment sanitized, and a sentence on what is left out, empty if nothing is.

    Where cleaning takes too much, the outputs are left out, and then all of it.
    """
    left_out = ""
    for outputs, what in ((True, "what your cells put out"), (False, "your notebook")):
        try:
            clean = steps("clean", notebook=notebook, assignment=assignment, name=name, outputs=outputs)
        except StepEndedError as ended:
            left_out = f"Feedback does not show {what}: preparing it {ended.what}."
        else:
            return clean, left_out
    return "", left_out
