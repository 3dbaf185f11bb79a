"""Takes any placeholder for enough."""
# /// answer
# cell = "checkpoint_path"
# points = 1
# message = "Two epochs with the same rounded loss would write the same file"
# ///
def checkpoint_path(template, epoch, val_loss):
    if "{" not in template or not template.endswith((".keras", ".weights.h5")):
        raise ValueError("not a template for checkpoints")
    return template.format(epoch=epoch + 1, val_loss=val_loss)
