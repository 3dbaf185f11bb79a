"""All arrays share a single velocity, which goes on from one array to the next."""

# /// answer
# cell = "momentum_step"
# breaks = "A velocity $v$ for each array, zero at first, remembers earlier gradients:"
# ///
def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    v = 0.0 if state is None else state
    new_params = []
    for w, g in zip(params, grads):
        v = momentum * v - learning_rate * g
        new_params.append(w + v)
    return new_params, v
