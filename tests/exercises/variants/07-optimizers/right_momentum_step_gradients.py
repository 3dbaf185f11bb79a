"""Keeps the sum of gradients and multiplies by the rate at the end."""

# /// answer
# cell = "momentum_step"
# ///
import numpy as np


def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    sums = state or [0.0] * len(params)
    sums = [momentum * s + g for s, g in zip(sums, grads)]
    return [w - learning_rate * s for w, s in zip(params, sums)], sums
