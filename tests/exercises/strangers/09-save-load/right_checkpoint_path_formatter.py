"""Asks string.Formatter for the names of the fields and then formats."""

# /// answer
# cell = "checkpoint_path"
# ///
import string


def checkpoint_path(template, epoch, val_loss):
    fields = {field for _, field, _, _ in string.Formatter().parse(template)}
    if "epoch" not in fields:
        raise ValueError("The template needs {epoch}, otherwise one save overwrites another.")
    if not template.endswith((".keras", ".weights.h5")):
        raise ValueError("The template has to end in .keras or .weights.h5.")
    return template.format(epoch=epoch + 1, val_loss=val_loss)
