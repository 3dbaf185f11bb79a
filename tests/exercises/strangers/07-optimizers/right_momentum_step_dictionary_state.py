"""The state is a dictionary with one velocity under each position."""

# /// answer
# cell = "momentum_step"
# ///
def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    old = state or {}
    new_params, new_state = [], {}
    for i in range(len(params)):
        velocity = -learning_rate * grads[i]
        if i in old:
            velocity = velocity + momentum * old[i]
        new_state[i] = velocity
        new_params.append(params[i] + velocity)
    return new_params, new_state
