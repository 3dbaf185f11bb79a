"""Takes the legacy format for a weights file."""
# /// answer
# cell = "checkpoint_path"
# points = 1
# message = "The legacy format .h5 loses the optimizer's state"
# ///
def checkpoint_path(template, epoch, val_loss):
    if "{epoch" not in template or not template.endswith((".keras", ".h5")):
        raise ValueError("not a template for checkpoints")
    return template.format(epoch=epoch + 1, val_loss=val_loss)
