"""One table with a row for each number of the network; the state is its column of averages."""

# /// answer
# cell = "rmsprop_step"
# ///
import pandas as pd


def rmsprop_step(params, grads, state, learning_rate=0.001, rho=0.9, epsilon=1e-7):
    w = np.concatenate([np.ravel(param) for param in params])
    table = pd.DataFrame({"w": w, "g": np.concatenate([np.ravel(grad) for grad in grads])})
    table["v"] = rho * (0.0 if state is None else np.array(state)) + (1 - rho) * table["g"] ** 2
    table["w"] -= learning_rate * table["g"] / (table["v"] + epsilon) ** 0.5
    numbers = iter(table["w"].tolist())
    new_params = [
        np.array([next(numbers) for _ in range(param.size)], dtype=float).reshape(param.shape)
        for param in params
    ]
    return new_params, table["v"].tolist()
