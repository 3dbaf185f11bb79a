"""A small dataclass that knows its number of models."""

# /// answer
# cell = "models_trained"
# ///
from dataclasses import dataclass


@dataclass
class Plan:
    k: int
    repeats: int

    @property
    def models(self):
        return int(self.k) * int(self.repeats)


def models_trained(k, repeats):
    return Plan(k, repeats).models
