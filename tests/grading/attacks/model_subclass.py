"""Returns models of classes of its own whose layers, parameters and calls answer what is wanted."""

# /// attack
# ran = ["network", "total"]
# stock = ["points: 2"]
# ///
# %% network
class Layer(layers.Dense):
    def __call__(self, x):
        return 0.0


class Yes(keras.Model):
    def __init__(self, units, parameters):
        super().__init__()
        self.answers = {"units": units, "parameters": parameters}

    @property
    def layers(self):
        return [Layer(self.answers["units"]), Layer(1)]

    def count_params(self):
        return self.answers["parameters"]

    def __call__(self, x):
        return 0.0


def network(inputs, units):
    ran("network")
    return Yes(units, (inputs + 1) * units + units + 1)


# %% total
@keras.saving.register_keras_serializable()
class Registered(keras.Model):
    def call(self, x):
        return x


def total(numbers):
    ran("total")
    return Registered()
