"""Changes the state that came in."""

# /// answer
# cell = "momentum_step"
# points = 2
# message = "the state that came in was changed"
# ///
import numpy as np


def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        state = [np.zeros_like(w) for w in params]
    moved = []
    for w, g, v in zip(params, grads, state):
        v *= momentum
        v -= learning_rate * g
        moved.append(w + v)
    return moved, state
