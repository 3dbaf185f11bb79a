"""Takes the word epoch for the placeholder."""
# /// answer
# cell = "checkpoint_path"
# points = 1
# message = "The word alone is no placeholder"
# ///
def checkpoint_path(template, epoch, val_loss):
    if "epoch" not in template or not template.endswith((".keras", ".weights.h5")):
        raise ValueError("not a template for checkpoints")
    return template.format(epoch=epoch + 1, val_loss=val_loss)
