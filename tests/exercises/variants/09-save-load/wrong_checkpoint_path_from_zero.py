"""Counts from 0 in the name, too."""
# /// answer
# cell = "checkpoint_path"
# points = 1
# message = "Callbacks count epochs from 0, file names from 1"
# ///
def checkpoint_path(template, epoch, val_loss):
    if "{epoch" not in template or not template.endswith((".keras", ".weights.h5")):
        raise ValueError("not a template for checkpoints")
    return template.format(epoch=epoch, val_loss=val_loss)
