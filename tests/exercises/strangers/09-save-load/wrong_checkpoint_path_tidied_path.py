"""Sends the path through pathlib, which drops a leading ./ and doubled slashes."""

# /// answer
# cell = "checkpoint_path"
# breaks = "`keras.callbacks.ModelCheckpoint(template)` writes after this epoch"
# ///
def checkpoint_path(template, epoch, val_loss):
    if "{epoch" not in template:
        raise ValueError("The template needs an {epoch}.")
    if not template.endswith((".keras", ".weights.h5")):
        raise ValueError("The template has to end in .keras or .weights.h5.")
    return str(Path(template.format(epoch=epoch + 1, val_loss=val_loss)))
