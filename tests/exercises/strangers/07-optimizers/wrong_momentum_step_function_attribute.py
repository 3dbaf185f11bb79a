"""Keeps the velocities at the function and not in the state that it returns."""

# /// answer
# cell = "momentum_step"
# breaks = "after that whatever your function returned as `new_state` at the step before."
# ///
def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        momentum_step.velocities = [np.zeros_like(param) for param in params]
    pairs = zip(momentum_step.velocities, grads)
    momentum_step.velocities = [momentum * v - learning_rate * g for v, g in pairs]
    new_params = [w + v for w, v in zip(params, momentum_step.velocities)]
    return new_params, len(new_params)
