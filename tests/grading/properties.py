"""How many examples a property is tried with: few and the same ones by day, many and new ones by night.

``pytest --hypothesis-profile=night`` tries thirty times as many. What it finds is printed so that it can be
written down: as an ``@example`` where it fits into a line, else as a file of ``tests/grading/corpus``, which
the last tests of each module replay. Hypothesis' own database of examples is no place to keep them: what it
stores are the choices by which a value was drawn, which mean another value as soon as a strategy changes.
"""

from pathlib import Path

from hypothesis import HealthCheck, settings

CORPUS = Path(__file__).with_name("corpus")
PER_HUNDRED = 100
NIGHT = 30
ALWAYS = {
    "database": None,
    "deadline": None,  # no verdict that depends on how busy the machine is
    "suppress_health_check": [
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.function_scoped_fixture,
    ],
}
settings.register_profile("day", max_examples=PER_HUNDRED, derandomize=True, **ALWAYS)
settings.register_profile("night", max_examples=NIGHT * PER_HUNDRED, print_blob=True, **ALWAYS)


def examples(number: int) -> settings:
    """Return the settings of a property that is tried with so many examples by day."""
    return settings(max_examples=number * settings.default.max_examples // PER_HUNDRED)
