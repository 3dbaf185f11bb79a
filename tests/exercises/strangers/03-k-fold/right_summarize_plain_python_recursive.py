"""Plain Python: flattens recursively and writes the formula out."""

# /// answer
# cell = "summarize"
# ///
from math import fsum, sqrt


def _flatten(thing):
    if hasattr(thing, "__iter__"):
        for part in thing:
            yield from _flatten(part)
    else:
        yield float(thing)


def summarize(scores):
    flat = list(_flatten(scores))
    m = len(flat)
    if m < 2:
        raise ValueError("no spread to report")
    mean = fsum(flat) / m
    sd = sqrt(fsum((s - mean) ** 2 for s in flat) / (m - 1))
    return dict(mean=mean, sd=sd, se=sd / sqrt(m))
