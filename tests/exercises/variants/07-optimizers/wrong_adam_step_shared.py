"""One average of squares for all arrays."""

# /// answer
# cell = "adam_step"
# points = 1
# message = "each array has its own averages"
# ///
import numpy as np


def adam_step(params, grads, state, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    ms, v, t = state if state is not None else ([0 * w for w in params], 0.0, 0)
    t = t + 1
    moved, new_ms = [], []
    v = beta_2 * v + (1 - beta_2) * np.mean([np.mean(g**2) for g in grads])
    for w, g, m in zip(params, grads, ms):
        m = beta_1 * m + (1 - beta_1) * g
        new_ms.append(m)
        moved.append(w - learning_rate * m / (1 - beta_1**t) / (np.sqrt(v / (1 - beta_2**t)) + epsilon))
    return moved, (new_ms, v, t)
