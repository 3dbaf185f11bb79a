"""The command ``heldout author evidence``: what is missing is run, with a progress bar and the time left."""

from rich.console import Console

from heldout.evidence.claims import all_claims, recorded
from heldout.evidence.experiments import experiments
from heldout.evidence.runner import RunError, run_missing
from heldout.machine import cores
from heldout.progress import progress_bar

INTERRUPTED = 130


def evidence(only: list[str], jobs: int | None, console: Console) -> int:
    """Run what is missing and say which claims the results do not support; return the exit status."""
    chosen = experiments(only)
    with progress_bar(console) as bar:
        task = bar.add_task("Looking", total=None)

        def progress(what: str, done: int, total: int) -> None:
            bar.update(task, description=what, completed=done, total=total)

        try:
            done = run_missing(chosen, jobs or cores(), progress)
        except KeyboardInterrupt:
            console.print("Stopped. What was run is kept; the same command goes on.")
            return INTERRUPTED
        except RunError as error:
            raise RunError(f"{error}\nWhat was run before is kept; the same command goes on.") from error
        bar.update(task, visible=False)
    recorded.cache_clear()
    names = {experiment.name for experiment in chosen}
    problems = [claim.problem() for claim in all_claims() if claim.experiment in names]
    problems = [problem for problem in problems if problem]
    for problem in problems:
        console.print(f"- {problem}", highlight=False, markup=False)
    where = ", ".join(f"evidence/results/{experiment.name}.json" for experiment in chosen)
    console.print(f"Made: {where} ({done} runs that were missing)", highlight=False)
    return 1 if problems else 0
