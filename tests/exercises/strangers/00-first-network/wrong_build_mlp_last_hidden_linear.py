"""Leaves the last hidden layer without ReLU by an index that is off by one."""


# /// answer
# cell = "build_mlp"
# breaks = "Every hidden layer is dense with ReLU"
# ///
def build_mlp(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes[0],))])
    n = len(layer_sizes)
    for i in range(1, n):
        activation = "relu" if i < n - 2 else "softmax" if i == n - 1 else None
        model.add(layers.Dense(layer_sizes[i], activation=activation))
    return model
