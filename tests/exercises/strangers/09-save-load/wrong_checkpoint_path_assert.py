"""Checks with assert, which raises an AssertionError."""

# /// answer
# cell = "checkpoint_path"
# breaks = "Raise a `ValueError`"
# ///
def checkpoint_path(template, epoch, val_loss):
    assert "{epoch" in template, "The template needs an {epoch}."
    assert template.endswith((".keras", ".weights.h5")), "Keras does not write this ending."
    return template.format(epoch=epoch + 1, val_loss=val_loss)
