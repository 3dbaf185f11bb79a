"""Changes the parameters in place."""

# /// answer
# cell = "nesterov_step"
# points = 0
# message = "changed the arrays it was given"
# ///
import numpy as np


def nesterov_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        state = [np.zeros_like(w) for w in params]
    v = [momentum * old - learning_rate * g for old, g in zip(state, grads)]
    for w, each, g in zip(params, v, grads):
        w += momentum * each - learning_rate * g
    return params, v
