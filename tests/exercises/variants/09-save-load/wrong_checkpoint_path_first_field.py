"""Adds one in the first placeholder alone."""
# /// answer
# cell = "checkpoint_path"
# points = 1
# message = "every epoch in a name counts from 1"
# ///
import re


def checkpoint_path(template, epoch, val_loss):
    if "{epoch" not in template or not template.endswith((".keras", ".weights.h5")):
        raise ValueError("not a template for checkpoints")
    field = re.search(r"\{epoch[^}]*\}", template)[0]
    template = template.replace(field, field.format(epoch=epoch + 1), 1)
    return template.format(epoch=epoch, val_loss=val_loss)
