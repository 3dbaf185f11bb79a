"""Looks at the last suffix only and accepts .h5 without .weights."""

# /// answer
# cell = "checkpoint_path"
# breaks = "if it ends neither in `.keras` nor in `.weights.h5`"
# ///
def checkpoint_path(template, epoch, val_loss):
    if "{epoch" not in template:
        raise ValueError("The template needs an {epoch}.")
    if Path(template).suffix not in (".keras", ".h5"):
        raise ValueError("The template has to end in .keras or .weights.h5.")
    return template.format(epoch=epoch + 1, val_loss=val_loss)
