"""Divides by the average itself."""

# /// answer
# cell = "rmsprop_step"
# points = 0
# message = "without a root"
# ///
import numpy as np


def rmsprop_step(params, grads, state, learning_rate=0.001, rho=0.9, epsilon=1e-7):
    if state is None:
        state = [np.zeros_like(w) for w in params]
    v = [rho * old + (1 - rho) * g**2 for old, g in zip(state, grads)]
    return [w - learning_rate * g / (each + epsilon) for w, g, each in zip(params, grads, v)], v
