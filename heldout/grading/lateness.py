"""Says where a penalty for being late can't be told."""

from collections.abc import Collection

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.plugins import LateSubmissionPlugin
from nbgrader.preprocessors import AssignLatePenalties
from traitlets.config import Config

from heldout.grading.sentences import listed, quoted


def lateness_warnings(
    config: Config, gradebook: Gradebook, assignment: str, without_time: Collection[str]
) -> list[str]:
    """Return sentences on the due date and on students of whom no time is known, if a penalty depends on it.

    Nothing is said where the course has no penalty: nbgrader's own plug-in gives none.
    """
    penalties = AssignLatePenalties(config=config)
    penalties.init_plugin()
    if type(penalties.plugin_inst) is LateSubmissionPlugin and penalties.plugin_inst.penalty_method == "none":
        return []
    try:
        due = gradebook.find_assignment(assignment).duedate
    except MissingEntry:
        due = None
    if due is None:
        return [f"A penalty for being late is set, but '{assignment}' has no due date: nobody gets one."]
    sentences = [f"Due {due:%Y-%m-%d %H:%M} UTC, as the gradebook has it. nbgrader drops zones such as KST."]
    if without_time:
        names = listed([quoted(student) for student in sorted(without_time)])
        sentences.append(
            f"When these handed in is not known, so no penalty for being late is set: {names}. `heldout "
            "collect --times` takes their times."
        )
    return sentences
