"""A state for each array, with a step count of its own."""

# /// answer
# cell = "adam_step"
# ///
import numpy as np


def adam_step(params, grads, state, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    if state is None:
        state = [(np.zeros_like(w), np.zeros_like(w), 0) for w in params]
    moved, new = [], []
    for w, g, (m, v, t) in zip(params, grads, state):
        m, v, t = beta_1 * m + (1 - beta_1) * g, beta_2 * v + (1 - beta_2) * g * g, t + 1
        moved.append(w - learning_rate * (m / (1 - beta_1**t)) / (np.sqrt(v / (1 - beta_2**t)) + epsilon))
        new.append((m, v, t))
    return moved, new
