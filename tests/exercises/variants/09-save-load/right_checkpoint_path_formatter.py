"""Looks for the field with Python's own parser of templates."""
# /// answer
# cell = "checkpoint_path"
# ///
from string import Formatter


def checkpoint_path(template, epoch, val_loss):
    fields = {field for _, field, _, _ in Formatter().parse(template)}
    if "epoch" not in fields:
        raise ValueError("no epoch in the name")
    if not (template.endswith(".keras") or template.endswith(".weights.h5")):
        raise ValueError("unknown ending")
    return template.format(**{"epoch": 1 + epoch, "val_loss": val_loss})
