"""Rounds the loss to four decimals before it formats."""

# /// answer
# cell = "checkpoint_path"
# breaks = "each with a format such as `{epoch:02d}`"
# ///
def checkpoint_path(template, epoch, val_loss):
    if "{epoch" not in template:
        raise ValueError("The template needs an {epoch}.")
    if not template.endswith((".keras", ".weights.h5")):
        raise ValueError("The template has to end in .keras or .weights.h5.")
    return template.format(epoch=epoch + 1, val_loss=round(float(val_loss), 4))
