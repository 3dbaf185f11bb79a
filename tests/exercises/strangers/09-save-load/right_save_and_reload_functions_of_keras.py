"""Uses the functions of keras.saving and reads the bytes with open."""

# /// answer
# cell = "save_and_reload"
# ///
def save_and_reload(model, path):
    path = str(path)
    if path[-6:] != ".keras":
        raise ValueError("not a .keras file")
    keras.saving.save_model(model, path, overwrite=True)
    with open(path, "rb") as file:
        content = file.read()
    reloaded = keras.saving.load_model(path, compile=True, safe_mode=True)
    return reloaded, content
