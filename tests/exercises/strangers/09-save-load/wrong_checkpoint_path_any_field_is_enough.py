"""Is content with any placeholder, although two epochs can have the same loss."""

# /// answer
# cell = "checkpoint_path"
# breaks = "if the template has no `{epoch}`: then one save overwrites another"
# ///
def checkpoint_path(template, epoch, val_loss):
    path = template.format(epoch=epoch + 1, val_loss=val_loss)
    if path == template:
        raise ValueError("The template needs an {epoch}.")
    if not path.endswith((".keras", ".weights.h5")):
        raise ValueError("The template has to end in .keras or .weights.h5.")
    return path
