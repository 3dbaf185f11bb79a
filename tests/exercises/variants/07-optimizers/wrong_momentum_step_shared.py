"""One velocity for all arrays of a shape."""

# /// answer
# cell = "momentum_step"
# points = 1
# message = "Each array has a velocity of its own"
# ///
import numpy as np


def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    state = dict(state or {})
    moved = []
    for w, g in zip(params, grads):
        key = str(w.shape)
        state[key] = momentum * np.array(state.get(key, np.zeros_like(w))) - learning_rate * g
        moved.append(w + state[key])
    return moved, state
