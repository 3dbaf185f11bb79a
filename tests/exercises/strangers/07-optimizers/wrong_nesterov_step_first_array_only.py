"""The state holds only the velocity of the first array, and the others always start from zero."""

# /// answer
# cell = "nesterov_step"
# breaks = "each array has a memory of its own."
# ///
def nesterov_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    new_params, memory = [], None
    for i, (w, g) in enumerate(zip(params, grads)):
        old = state if state is not None and i == 0 else np.zeros_like(w)
        v = momentum * old - learning_rate * g
        if i == 0:
            memory = v
        new_params.append(w + momentum * v - learning_rate * g)
    return new_params, memory
