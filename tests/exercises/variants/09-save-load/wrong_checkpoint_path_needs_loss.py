"""Wants the loss in every template."""
# /// answer
# cell = "checkpoint_path"
# points = 0
# message = "a template may hold the loss or leave it out"
# ///
def checkpoint_path(template, epoch, val_loss):
    if "{epoch" not in template or "{val_loss" not in template:
        raise ValueError("not a template for checkpoints")
    if not template.endswith((".keras", ".weights.h5")):
        raise ValueError("unknown ending")
    return template.format(epoch=epoch + 1, val_loss=val_loss)
