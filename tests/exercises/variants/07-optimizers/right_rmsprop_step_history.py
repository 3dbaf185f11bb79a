"""Keeps all squares and weights them anew."""

# /// answer
# cell = "rmsprop_step"
# ///
import numpy as np


def rmsprop_step(params, grads, state, learning_rate=0.001, rho=0.9, epsilon=1e-7):
    history = (state or []) + [[g**2 for g in grads]]
    moved = []
    for place, (w, g) in enumerate(zip(params, grads)):
        v = sum((1 - rho) * rho**age * squares[place] for age, squares in enumerate(reversed(history)))
        moved.append(w - learning_rate * g / np.sqrt(v + epsilon))
    return moved, history
