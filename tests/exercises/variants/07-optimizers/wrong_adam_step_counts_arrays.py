"""Counts arrays instead of steps."""

# /// answer
# cell = "adam_step"
# points = 1
# message = "counts arrays instead of steps"
# ///
import numpy as np


def adam_step(params, grads, state, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    ms, vs, t = state if state is not None else ([0 * w for w in params], [0 * w for w in params], 0)
    t = t
    moved, new_ms, new_vs = [], [], []
    for w, g, m, v in zip(params, grads, ms, vs):
        t = t + 1
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        m_hat = m / (1 - beta_1**t)
        v_hat = v / (1 - beta_2**t)
        moved.append(w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon))
        new_ms.append(m)
        new_vs.append(v)
    return moved, (new_ms, new_vs, t)
