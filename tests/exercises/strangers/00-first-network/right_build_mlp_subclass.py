"""A subclass of Sequential that takes the sizes."""


# /// answer
# cell = "build_mlp"
# ///
class Mlp(keras.Sequential):
    def __init__(self, sizes):
        super().__init__()
        self.add(keras.layers.InputLayer(shape=(sizes[0],)))
        for n in sizes[1:-1]:
            self.add(keras.layers.Dense(n, activation="relu", use_bias=True))
        self.add(keras.layers.Dense(sizes[-1], activation="softmax"))


def build_mlp(layer_sizes):
    return Mlp(layer_sizes)
