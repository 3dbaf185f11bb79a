"""The new state is a map object that the next step uses up."""

# /// answer
# cell = "momentum_step"
# breaks = "use plain data (numbers, lists, tuples, dictionaries, arrays)."
# ///
def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        state = (np.zeros_like(param) for param in params)
    velocities = [momentum * v - learning_rate * g for v, g in zip(state, grads)]
    return [w + v for w, v in zip(params, velocities)], map(np.copy, velocities)
