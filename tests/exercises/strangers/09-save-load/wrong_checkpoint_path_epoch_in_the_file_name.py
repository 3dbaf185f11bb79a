"""Looks for the epoch in the name of the file only and refuses a folder for each epoch."""

# /// answer
# cell = "checkpoint_path"
# breaks = "if the template has no `{epoch}`: then one save overwrites another"
# ///
def checkpoint_path(template, epoch, val_loss):
    if "{epoch" not in Path(template).name:
        raise ValueError("The template needs an {epoch}.")
    if not template.endswith((".keras", ".weights.h5")):
        raise ValueError("The template has to end in .keras or .weights.h5.")
    return template.format(epoch=epoch + 1, val_loss=val_loss)
