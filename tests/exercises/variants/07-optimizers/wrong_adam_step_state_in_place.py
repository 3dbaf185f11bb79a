"""Changes the dictionary that came in."""

# /// answer
# cell = "adam_step"
# points = 3
# message = "the state that came in was changed"
# ///
import numpy as np


def adam_step(params, grads, state, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    if state is None:
        state = {"m": [0 * w for w in params], "v": [0 * w for w in params], "t": 0}
    state["t"] += 1
    t = state["t"]
    moved = []
    for k, (w, g) in enumerate(zip(params, grads)):
        state["m"][k] = beta_1 * state["m"][k] + (1 - beta_1) * g
        state["v"][k] = beta_2 * state["v"][k] + (1 - beta_2) * g**2
        m, v = state["m"][k] / (1 - beta_1**t), state["v"][k] / (1 - beta_2**t)
        moved.append(w - learning_rate * m / (np.sqrt(v) + epsilon))
    return moved, state
