"""Shows that attacks work: with stock nbgrader, and with this grader where one protection is missing.

An attack that achieves nothing anywhere may have rotted, and then nothing is shown by its being repelled.
"""

from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from heldout.testing.attacks import run_heldout, run_nbgrader
from heldout.testing.attacks.load import Attack, AttackError
from heldout.testing.attacks.openings import OPENINGS
from heldout.testing.attacks.scenario import Outcome

STOCK = "stock nbgrader"


@dataclass(frozen=True)
class Control:
    """What one attack achieved in one ``place``, stock nbgrader or an opening, and what its header says."""

    place: str
    outcome: Outcome
    expected: tuple[str, ...]

    @property
    def failure(self) -> str:
        """A sentence that says what is missing; empty if all is there that the header names."""
        missing = [what for what in self.expected if what not in self.outcome.achieved]
        if not missing:
            return ""
        achieved = ", ".join(self.outcome.achieved) or "nothing"
        return (
            f"{self.outcome.attack.name} should achieve {', '.join(missing)} with {self.place}, but achieved "
            f"{achieved} ({self.outcome.status})."
        )


def without_control(attacks: list[Attack]) -> list[Attack]:
    """Return the attacks whose headers name no place where they achieve anything.

    Raises `AttackError` for an opening that there is not, and for one of these that does not say why.
    """
    for attack in attacks:
        if unknown := set(attack.opened) - set(OPENINGS):
            raise AttackError(
                f"{attack.name}: there is no opening {', '.join(unknown)}. There are: {', '.join(OPENINGS)}."
            )
        if not (attack.stock or attack.opened or attack.control.startswith("none: ")):
            raise AttackError(
                f"{attack.name}: say in the header what it achieves where nothing stops it, as stock = ['…'] "
                "or opened.NAME = ['…'], or why that is not known, as control = 'none: …'."
            )
    return [attack for attack in attacks if not (attack.stock or attack.opened)]


def run_controls(attacks: list[Attack], jobs: int = 2) -> Iterator[Control]:
    """Let attacks loose wherever their headers say that they achieve something; yield what they did.

    Openings come one after the other, and then stock nbgrader with ``jobs`` attacks at a time.
    """
    through: dict[str, list[Attack]] = defaultdict(list)
    for attack in attacks:
        for name in attack.opened:
            through[name].append(attack)
    for name, group in through.items():
        report = run_heldout.grade(group, opening=OPENINGS[name])
        for outcome in report.outcomes:
            yield Control(f"the opening '{name}'", outcome, outcome.attack.opened[name])
    with ThreadPoolExecutor(jobs) as pool:
        for outcome in pool.map(run_nbgrader.grade, [attack for attack in attacks if attack.stock]):
            yield Control(STOCK, outcome, outcome.attack.stock)
