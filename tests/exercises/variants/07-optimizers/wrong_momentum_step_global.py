"""Keeps the velocities in a global variable."""

# /// answer
# cell = "momentum_step"
# points = 0
# message = "something is remembered outside of the state"
# ///
import numpy as np

velocities = {}


def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    moved = []
    for place, (w, g) in enumerate(zip(params, grads)):
        velocities[place] = momentum * velocities.get(place, np.zeros_like(w)) - learning_rate * g
        moved.append(w + velocities[place])
    return moved, None
