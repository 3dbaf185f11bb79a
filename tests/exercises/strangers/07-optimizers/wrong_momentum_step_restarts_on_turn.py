"""Sets the velocity back to zero where the gradient points against it."""

# /// answer
# cell = "momentum_step"
# breaks = "$$v \\leftarrow \\mu\\, v - \\eta\\, g, \\qquad w \\leftarrow w + v$$"
# ///
def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        state = [np.zeros_like(param) for param in params]
    kept = [np.where(v * g > 0, 0.0, v) for v, g in zip(state, grads)]
    velocities = [momentum * v - learning_rate * g for v, g in zip(kept, grads)]
    return [w + v for w, v in zip(params, velocities)], velocities
