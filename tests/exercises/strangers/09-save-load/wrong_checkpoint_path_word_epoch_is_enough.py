"""Is content if the word epoch occurs anywhere, for example in the name of the folder."""

# /// answer
# cell = "checkpoint_path"
# breaks = "if the template has no `{epoch}`: then one save overwrites another"
# ///
def checkpoint_path(template, epoch, val_loss):
    if "epoch" not in template:
        raise ValueError("The template needs an {epoch}.")
    if not template.endswith((".keras", ".weights.h5")):
        raise ValueError("The template has to end in .keras or .weights.h5.")
    return template.format(epoch=epoch + 1, val_loss=val_loss)
