"""Returns models of classes of its own whose layers, parameters and calls answer what is wanted."""

# /// attack
# ran = ["network", "total"]
# ///
# %% network
class Layer:
    def __init__(self, units):
        self.units = units

    def __call__(self, x):
        return 0


class Yes(keras.Model):
    @property
    def layers(self):
        return [Layer(1), Layer(1)]

    def count_params(self):
        return 0

    def call(self, x):
        return x


def network(inputs, units):
    ran("network")
    return Yes()


# %% total
@keras.saving.register_keras_serializable()
class Registered(keras.Model):
    def call(self, x):
        return x


def total(numbers):
    ran("total")
    return Registered()
