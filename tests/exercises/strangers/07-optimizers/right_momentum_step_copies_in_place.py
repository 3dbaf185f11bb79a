"""Works in place on deep copies of parameters and velocities."""

# /// answer
# cell = "momentum_step"
# ///
from copy import deepcopy


def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    new_params = deepcopy(list(params))
    velocities = [np.zeros_like(g) for g in grads] if state is None else deepcopy(state)
    for w, g, v in zip(new_params, grads, velocities, strict=True):
        v *= momentum
        v -= learning_rate * g
        w += v
    return new_params, velocities
