"""A helper takes the step for one array, and zip turns the pairs around."""

# /// answer
# cell = "momentum_step"
# ///
def one_array(w, g, v, rate, mu):
    v = mu * (0.0 if v is None else v) - rate * g
    return w + v, v


def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    memory = [None] * len(params) if state is None else state
    pairs = [one_array(*three, learning_rate, momentum) for three in zip(params, grads, memory)]
    new_params, new_state = zip(*pairs)
    return list(new_params), list(new_state)
