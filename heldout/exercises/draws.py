"""Runs hidden tests many times, since they draw their inputs: a right answer may fail by no draw.

A wrong one has to fail by almost all of them. Tests and answer run in one process, where a draw costs what the
test costs: that an answer fares the same where the two are apart is what grading the variants shows.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from heldout.chapters import Chapter
from heldout.exercises import in_process
from heldout.exercises.packs import versions
from heldout.exercises.release import course_config
from heldout.exercises.source import read_source
from heldout.exercises.variants import Variant, load_variants
from heldout.grading.limits import grading_limits
from heldout.grading.pipeline import sandbox_problem
from heldout.machine import cores
from heldout.paths import ROOT

CACHE = ROOT / "_build" / "draws-cache"
RIGHT_DRAWS, WRONG_DRAWS = 300, 100
CAUGHT = 0.99  # the least share of draws by which a wrong answer has to fail
SHOWN = 3  # messages of one variant


@dataclass(frozen=True)
class Drawn:
    """What became of one variant: of how many draws it failed, and with which messages."""

    variant: Variant
    draws: int
    failed: int
    messages: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether a right answer never failed, or a wrong one almost always."""
        return self.failed == 0 if self.variant.right else self.failed >= CAUGHT * self.draws


def drawn(
    chapter: Chapter,
    jobs: int | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    kept: Path | None = CACHE,
    right: int = RIGHT_DRAWS,
    wrong: int = WRONG_DRAWS,
) -> list[Drawn]:
    """Run the tests so often against each right and each wrong variant of an exercise.

    ``progress`` is called with the number of variants done and their total. ``kept`` is the folder of what was
    good before, by a hash of tests and variant, None to run everything.
    """
    limits = grading_limits(course_config(), sandbox=not sandbox_problem())
    exercise = in_process.Exercise(read_source(chapter))
    done, todo = [], []
    for variant in load_variants(chapter.slug, list(exercise.tasks.values())):
        times, tests = right if variant.right else wrong, exercise.tests_of(variant.cell)
        rests_on = [*exercise.before, *tests, variant.code, str(times), versions().decode()]
        file = kept and kept / sha256("\0".join(rests_on).encode()).hexdigest()
        if file and file.is_file():
            done.append(Drawn(variant, times, int(file.read_text())))
        else:
            todo.append((variant, tests, times, file))

    def tried(variant: Variant, tests: list[str], times: int) -> Drawn:
        (messages,) = in_process.run(exercise.before, [(variant.code, tests)], times, limits)
        failures = [message for message in messages if message]
        return Drawn(variant, times, len(failures), sorted(set(failures))[:SHOWN])

    total = len(done) + len(todo)
    progress(len(done), total)
    with ThreadPoolExecutor(jobs or cores()) as pool:
        running = {pool.submit(tried, *item[:3]): item[3] for item in todo}
        for future in as_completed(running):
            done.append(future.result())
            file = running[future]
            if file and done[-1].good:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(str(done[-1].failed))
            progress(len(done), total)
    return sorted(done, key=lambda one: one.variant.path)
