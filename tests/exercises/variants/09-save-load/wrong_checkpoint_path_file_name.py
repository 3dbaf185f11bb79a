"""Looks for the epoch in the name of the file, not of its folder."""
# /// answer
# cell = "checkpoint_path"
# points = 0
# message = "should be 'epoch-001/model.keras'"
# ///
from pathlib import Path


def checkpoint_path(template, epoch, val_loss):
    if "{epoch" not in Path(template).name or not template.endswith((".keras", ".weights.h5")):
        raise ValueError("not a template for checkpoints")
    return template.format(epoch=epoch + 1, val_loss=val_loss)
