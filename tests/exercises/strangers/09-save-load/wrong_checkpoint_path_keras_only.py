"""Refuses templates that end in .weights.h5."""

# /// answer
# cell = "checkpoint_path"
# breaks = "if it ends neither in `.keras` nor in `.weights.h5`"
# ///
def checkpoint_path(template, epoch, val_loss):
    if "{epoch" not in template:
        raise ValueError("The template needs an {epoch}.")
    if not template.endswith(".keras"):
        raise ValueError("The template has to end in .keras.")
    return template.format(epoch=epoch + 1, val_loss=val_loss)
