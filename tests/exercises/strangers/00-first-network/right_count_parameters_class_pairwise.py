"""A small class for each layer and itertools.pairwise."""

# /// answer
# cell = "count_parameters"
# ///
import itertools
from dataclasses import dataclass


@dataclass
class DenseShape:
    inputs: int
    units: int

    @property
    def parameters(self):
        return self.inputs * self.units + self.units


def count_parameters(layer_sizes):
    shapes = [DenseShape(*pair) for pair in itertools.pairwise(layer_sizes)]
    return sum(shape.parameters for shape in shapes)
