"""All arrays add to one running sum, which their shapes may not even allow."""

# /// answer
# cell = "adagrad_step"
# breaks = "each array has a memory of its own."
# ///
def adagrad_step(params, grads, state, learning_rate=0.001, initial=0.1, epsilon=1e-7):
    total = initial if state is None else state
    new_params = []
    for w, g in zip(params, grads):
        total = total + g**2
        new_params.append(w - learning_rate * g / np.sqrt(total + epsilon))
    return new_params, total
