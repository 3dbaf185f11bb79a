"""Looks ahead with a fixed factor of one half, which is the example's momentum."""

# /// answer
# cell = "nesterov_step"
# breaks = "$$v \\leftarrow \\mu\\, v - \\eta\\, g, \\qquad w \\leftarrow w + \\mu\\, v - \\eta\\, g$$"
# ///
def nesterov_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        state = [np.zeros_like(param) for param in params]
    velocities = [momentum * v - learning_rate * g for v, g in zip(state, grads)]
    return [w + v / 2 - learning_rate * g for w, g, v in zip(params, grads, velocities)], velocities
