"""Averages the gradients instead of adding them up."""

# /// answer
# cell = "momentum_step"
# points = 1
# message = "weighted by 1 − momentum"
# ///
import numpy as np


def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        state = [np.zeros_like(w) for w in params]
    v = [momentum * old + (1 - momentum) * g for old, g in zip(state, grads)]
    return [w - learning_rate * each for w, each in zip(params, v)], v
