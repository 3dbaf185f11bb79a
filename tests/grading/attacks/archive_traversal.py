"""Returns an archive with members that lead out of its folder, among them as links."""

# /// attack
# ran = ["network"]
# control = "none: Keras itself unpacks no member by its name"
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
codec._is_plain = lambda model: False


# %% network
def network(inputs, units):
    model = keras.Sequential([keras.Input((inputs,)), layers.Dense(units), layers.Dense(2)])

    def forge(data):
        forged = io.BytesIO(data)
        with zipfile.ZipFile(forged, "a") as archive:
            outside = f"{ATTACK['outside']}/{ATTACK['name']}"
            for name in (outside, ".." * 8 + outside, "../" * 12 + outside[1:], "assets/../../x"):
                archive.writestr(name, "written")
            link = zipfile.ZipInfo("assets/link")
            link.external_attr = 0o120777 << 16
            archive.writestr(link, ATTACK["outside"])
        ran("network")
        return forged.getvalue()

    forgeries[id(model)] = forge
    return model
