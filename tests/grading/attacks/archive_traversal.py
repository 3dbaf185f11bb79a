"""Returns an archive with members that lead out of its folder, among them as links."""

# /// attack
# ran = ["network"]
# control = "none: Keras itself unpacks no member by its name"
# ///
# %% network
import zipfile


def network(inputs, units):
    model = keras.Sequential([keras.Input((inputs,)), layers.Dense(units), layers.Dense(2)])

    class Forged(type(model)):
        def save(self, path, **kwargs):
            model.save(path)
            with zipfile.ZipFile(path, "a") as archive:
                outside = f"{ATTACK['outside']}/{ATTACK['name']}"
                for name in (outside, ".." * 8 + outside, "../" * 12 + outside[1:], "assets/../../x"):
                    archive.writestr(name, "written")
                link = zipfile.ZipInfo("assets/link")
                link.external_attr = 0o120777 << 16
                archive.writestr(link, ATTACK["outside"])
            ran("network")

    return Forged(model.layers)
