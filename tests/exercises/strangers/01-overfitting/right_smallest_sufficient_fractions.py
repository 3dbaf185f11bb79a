"""Exact decimal fractions from the printed values, so that the border is met exactly."""

# /// answer
# cell = "smallest_sufficient"
# ///
from fractions import Fraction


def smallest_sufficient(models, tolerance=0.01):
    def exact(number):
        return Fraction(str(float(number)))

    scores = []
    for model in models:
        values = [exact(v) for v in model["val_accuracy"]]
        scores.append(sum(values, Fraction(0)) / len(values))
    border = max(scores) - exact(tolerance)
    candidates = [(model["parameters"], i) for i, model in enumerate(models) if scores[i] >= border]
    return min(candidates)[1]
