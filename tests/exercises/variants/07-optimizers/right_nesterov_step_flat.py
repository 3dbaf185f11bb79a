"""Puts all arrays into one, and takes them apart again."""

# /// answer
# cell = "nesterov_step"
# ///
def nesterov_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    gradient = np.concatenate([np.ravel(g) for g in grads])
    velocity = momentum * (0 if state is None else state) - learning_rate * gradient
    step = momentum * velocity - learning_rate * gradient
    parts = np.split(step, np.cumsum([w.size for w in params])[:-1])
    return [w + part.reshape(w.shape) for w, part in zip(params, parts, strict=True)], velocity
