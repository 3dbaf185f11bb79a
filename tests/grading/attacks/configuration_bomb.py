"""Returns a configuration of a layer of billions of units, and one whose weights have other shapes."""

# /// attack
# seen = ['test_total: (TypeError: total\(\) gives something that cannot be checked|Stopped: )', 'test_network: (TypeError: network\(\) gives something that cannot be checked|Stopped: )']
# control = "none: what reading takes is taken from the checking process, whose limits are the student's"
# ///
# %% before total
from heldout.grading.codecs import keras as codec

written = codec._plain
forgeries = {}


def plain(model):
    """What crosses in the place of a model is what the model says."""
    content = written(model)
    return forgeries[id(model)](content) if id(model) in forgeries else content


codec._plain = plain


# %% network
def network(inputs, units):
    model = keras.Sequential([keras.Input((inputs,)), layers.Dense(units), layers.Dense(1)])
    forgeries[id(model)] = lambda content: [content[0], [weight[..., :0] for weight in content[1]], content[2]]
    return model


# %% total
def total(numbers):
    model = keras.Sequential([keras.Input((1,)), layers.Dense(1)])
    forgeries[id(model)] = lambda content: [content[0].replace('"units": 1', '"units": 4000000000'), *content[1:]]
    return model
