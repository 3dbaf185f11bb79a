"""Returns an object of pathlib."""
# /// answer
# cell = "checkpoint_path"
# points = 1
# message = "must return a text"
# ///
from pathlib import Path


def checkpoint_path(template, epoch, val_loss):
    if "{epoch" not in template or not template.endswith((".keras", ".weights.h5")):
        raise ValueError("not a template for checkpoints")
    return Path(template.format(epoch=epoch + 1, val_loss=val_loss))
