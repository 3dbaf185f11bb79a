"""Only the first hidden layer gets batch norm, the others keep a bias."""

# /// answer
# cell = "bn_mlp"
# breaks = "Each hidden layer is dense, then batch-normalized, then ReLU, in this order."
# ///
def bn_mlp(layer_sizes):
    first, *others = layer_sizes[1:-1]
    stack = [layers.Dense(first, use_bias=False), layers.BatchNormalization(), layers.ReLU()]
    stack += [layers.Dense(units, activation="relu") for units in others]
    stack.append(layers.Dense(layer_sizes[-1], activation="softmax"))
    return keras.Sequential([keras.Input((layer_sizes[0],)), *stack])
