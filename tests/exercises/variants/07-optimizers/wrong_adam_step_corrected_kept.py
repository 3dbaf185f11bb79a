"""Keeps the corrected averages as the state."""

# /// answer
# cell = "adam_step"
# points = 1
# message = "state keeps the corrected averages"
# ///
import numpy as np


def adam_step(params, grads, state, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    ms, vs, t = state if state is not None else ([0 * w for w in params], [0 * w for w in params], 0)
    t = t + 1
    moved, new_ms, new_vs = [], [], []
    for w, g, m, v in zip(params, grads, ms, vs):
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        m_hat = m / (1 - beta_1**t)
        v_hat = v / (1 - beta_2**t)
        moved.append(w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon))
        new_ms.append(m_hat)
        new_vs.append(v_hat)
    return moved, (new_ms, new_vs, t)
