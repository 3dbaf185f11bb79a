"""Updates the arrays of the given state in place."""

# /// answer
# cell = "momentum_step"
# breaks = "A step leaves `params`, `grads` and `state` as they are"
# ///
def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        state = [np.zeros_like(param) for param in params]
    new_params = []
    for w, g, v in zip(params, grads, state):
        v *= momentum
        v -= learning_rate * g
        new_params.append(w + v)
    return new_params, state
