"""The state holds the bare sums, and the initial value comes in when they are used."""

# /// answer
# cell = "adagrad_step"
# ///
def adagrad_step(params, grads, state, learning_rate=0.001, initial=0.1, epsilon=1e-7):
    def bare_sum(i):
        before = 0.0 if state is None else state["bare"][i]
        return before + np.square(grads[i])

    start = initial if state is None else state["initial"]
    bare = [bare_sum(i) for i in range(len(grads))]
    rates = [learning_rate / np.sqrt(start + h + epsilon) for h in bare]
    new_params = [w - rate * g for w, rate, g in zip(params, rates, grads)]
    return new_params, {"initial": start, "bare": bare}
