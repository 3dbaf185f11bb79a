"""Takes the roots of the average and of epsilon apart and adds them."""

# /// answer
# cell = "rmsprop_step"
# breaks = "$\\varepsilon$ stands inside the root, as in Keras' `RMSprop`."
# ///
def rmsprop_step(params, grads, state, learning_rate=0.001, rho=0.9, epsilon=1e-7):
    if state is None:
        state = [np.zeros_like(w) for w in params]
    averages = [rho * v + (1 - rho) * g**2 for v, g in zip(state, grads)]
    roots = [np.sqrt(v) + np.sqrt(epsilon) for v in averages]
    return [w - learning_rate * g / root for w, g, root in zip(params, grads, roots)], averages
