"""Walks over the networks from small to large and stops at the first sufficient one."""

# /// answer
# cell = "smallest_sufficient"
# ///
import math
from statistics import fmean


def smallest_sufficient(models, tolerance=0.01):
    best = max(fmean(m["val_accuracy"]) for m in models)
    for index in sorted(range(len(models)), key=lambda i: models[i]["parameters"]):
        shortfall = best - fmean(models[index]["val_accuracy"])
        if shortfall < tolerance or math.isclose(shortfall, tolerance, rel_tol=0.0, abs_tol=1e-10):
            return index
    raise ValueError("models is empty")
