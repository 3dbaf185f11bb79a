"""Reuses a layer where the same pair of sizes occurs again, so weights are shared."""


# /// answer
# cell = "build_mlp"
# breaks = "the units of each hidden layer"
# ///
def build_mlp(layer_sizes):
    made = {}
    x = inputs = keras.Input((layer_sizes[0],))
    for pair in zip(layer_sizes[:-2], layer_sizes[1:-1]):
        if pair not in made:
            made[pair] = layers.Dense(pair[1], activation="relu")
        x = made[pair](x)
    return keras.Model(inputs, layers.Dense(layer_sizes[-1], activation="softmax")(x))
