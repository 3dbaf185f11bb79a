"""Writes the loss with all its digits."""
# /// answer
# cell = "checkpoint_path"
# points = 1
# message = "The placeholders carry their own format"
# ///
import re


def checkpoint_path(template, epoch, val_loss):
    if "{epoch" not in template or not template.endswith((".keras", ".weights.h5")):
        raise ValueError("not a template for checkpoints")
    template = re.sub(r"\{val_loss[^}]*\}", str(val_loss), template)
    return template.format(epoch=epoch + 1)
