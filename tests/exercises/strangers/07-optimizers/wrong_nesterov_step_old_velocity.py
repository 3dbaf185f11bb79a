"""The second formula uses the old velocity."""

# /// answer
# cell = "nesterov_step"
# breaks = "The second formula uses the new $v$."
# ///
def nesterov_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        state = [np.zeros_like(param) for param in params]
    new_params = [w + momentum * v - learning_rate * g for w, g, v in zip(params, grads, state)]
    return new_params, [momentum * v - learning_rate * g for v, g in zip(state, grads)]
