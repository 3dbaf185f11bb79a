"""Checks the template and leaves the naming to the callback of Keras itself."""

# /// answer
# cell = "checkpoint_path"
# ///
def checkpoint_path(template, epoch, val_loss):
    if re.search(r"\.(keras|weights\.h5)\Z", template) is None:
        raise ValueError(f"unknown ending: {template}")
    if re.search(r"(?<!\{)(?:\{\{)*\{epoch[}:!]", template) is None:
        raise ValueError(f"no {{epoch}} in the template: {template}")
    callback = keras.callbacks.ModelCheckpoint(template)
    return callback._get_file_path(epoch, None, {"val_loss": val_loss})
