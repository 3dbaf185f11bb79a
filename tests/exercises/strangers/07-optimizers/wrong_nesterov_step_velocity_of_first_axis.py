"""The first velocities have one number per row, which fits only flat and square arrays."""

# /// answer
# cell = "nesterov_step"
# breaks = "`params` is a list of NumPy arrays (`float64`, any shapes)"
# ///
def nesterov_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        state = [np.zeros(len(param)) for param in params]
    velocities = [momentum * v - learning_rate * g for v, g in zip(state, grads)]
    new_params = [w + momentum * v - learning_rate * g for w, g, v in zip(params, grads, velocities)]
    return new_params, velocities
