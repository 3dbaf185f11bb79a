"""As Keras computes it: the correction goes into the rate."""

# /// answer
# cell = "adam_step"
# ///
import numpy as np


def adam_step(params, grads, state, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    if state is None:
        state = {"t": 0, "m": [np.zeros(w.shape) for w in params], "v": [np.zeros(w.shape) for w in params]}
    t = state["t"] + 1
    rate = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
    m = [old + (1 - beta_1) * (g - old) for old, g in zip(state["m"], grads)]
    v = [old + (1 - beta_2) * (g**2 - old) for old, g in zip(state["v"], grads)]
    moved = [w - rate * a / (np.sqrt(b) + epsilon) for w, a, b in zip(params, m, v)]
    return moved, {"t": t, "m": m, "v": v}
