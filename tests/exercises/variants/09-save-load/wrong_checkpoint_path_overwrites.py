"""Accepts a template that overwrites."""
# /// answer
# cell = "checkpoint_path"
# points = 1
# message = "Every epoch writes the same file"
# ///
def checkpoint_path(template, epoch, val_loss):
    if not template.endswith((".keras", ".weights.h5")):
        raise ValueError("unknown ending")
    return template.format(epoch=epoch + 1, val_loss=val_loss)
