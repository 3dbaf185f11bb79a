"""One average for all arrays, in turn."""

# /// answer
# cell = "rmsprop_step"
# points = 0
# message = "its own moving average"
# ///
import numpy as np


def rmsprop_step(params, grads, state, learning_rate=0.001, rho=0.9, epsilon=1e-7):
    v = 0.0 if state is None else state
    moved = []
    for w, g in zip(params, grads):
        v = rho * v + (1 - rho) * np.mean(g**2)
        moved.append(w - learning_rate * g / np.sqrt(v + epsilon))
    return moved, v
