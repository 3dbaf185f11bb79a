"""A subclass of Sequential with named layers that builds itself."""

# /// answer
# cell = "bn_mlp"
# ///
class BatchNormNetwork(keras.Sequential):
    def __init__(self, sizes):
        super().__init__(name="bn_mlp")
        self.add(keras.Input(shape=(sizes[0],)))
        for number, units in enumerate(sizes[1:-1], start=1):
            self.add(layers.Dense(units, use_bias=False, name=f"dense_{number}"))
            self.add(layers.BatchNormalization(name=f"norm_{number}"))
            self.add(layers.ReLU(name=f"relu_{number}"))
        self.add(layers.Dense(sizes[-1], activation="softmax", name="output"))


def bn_mlp(layer_sizes):
    return BatchNormNetwork(list(layer_sizes))
