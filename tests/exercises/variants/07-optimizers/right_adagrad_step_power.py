"""Uses a power, and a tuple as state."""

# /// answer
# cell = "adagrad_step"
# ///
import numpy as np


def adagrad_step(params, grads, state, learning_rate=0.001, initial=0.1, epsilon=1e-7):
    if state is None:
        state = tuple(np.ones(w.shape) * initial for w in params)
    sums = tuple(h + g * g for h, g in zip(state, grads))
    return [w - learning_rate * g * (h + epsilon) ** -0.5 for w, g, h in zip(params, grads, sums)], sums
