"""Refuses a template without the loss, although it only may hold one."""

# /// answer
# cell = "checkpoint_path"
# breaks = "The template may hold `{epoch}` and `{val_loss}`"
# ///
def checkpoint_path(template, epoch, val_loss):
    for name in ("epoch", "val_loss"):
        if "{" + name not in template:
            raise ValueError(f"The template needs {name}.")
    if not template.endswith((".keras", ".weights.h5")):
        raise ValueError("The template has to end in .keras or .weights.h5.")
    return template.format(epoch=epoch + 1, val_loss=val_loss)
