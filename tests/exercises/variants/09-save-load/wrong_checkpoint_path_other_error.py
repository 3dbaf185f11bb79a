"""Raises an error of another type."""
# /// answer
# cell = "checkpoint_path"
# points = 1
# message = "raised AssertionError. Raise a ValueError"
# ///
def checkpoint_path(template, epoch, val_loss):
    assert "{epoch" in template, "no epoch in the name"
    assert template.endswith((".keras", ".weights.h5")), "unknown ending"
    return template.format(epoch=epoch + 1, val_loss=val_loss)
