"""Accepts the epoch only with a format, so that a plain {epoch} is refused."""

# /// answer
# cell = "checkpoint_path"
# breaks = "The template may hold `{epoch}` and `{val_loss}`, each with a format"
# ///
def checkpoint_path(template, epoch, val_loss):
    if "{epoch:" not in template:
        raise ValueError("The template needs an {epoch}.")
    if not template.endswith((".keras", ".weights.h5")):
        raise ValueError("The template has to end in .keras or .weights.h5.")
    return template.format(epoch=epoch + 1, val_loss=val_loss)
