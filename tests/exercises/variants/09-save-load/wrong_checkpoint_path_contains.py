"""Looks for the ending anywhere in the name."""
# /// answer
# cell = "checkpoint_path"
# points = 1
# message = "What counts is the end of the name"
# ///
def checkpoint_path(template, epoch, val_loss):
    if "{epoch" not in template or not (".keras" in template or ".weights.h5" in template):
        raise ValueError("not a template for checkpoints")
    return template.format(epoch=epoch + 1, val_loss=val_loss)
