"""Replaces the placeholders of the example by hand."""
# /// answer
# cell = "checkpoint_path"
# points = 1
# message = "The placeholders carry their own format"
# ///
def checkpoint_path(template, epoch, val_loss):
    if "{epoch" not in template or not template.endswith((".keras", ".weights.h5")):
        raise ValueError("not a template for checkpoints")
    path = template.replace("{epoch:02d}", f"{epoch + 1:02d}")
    return path.replace("{val_loss:.4f}", f"{val_loss:.4f}")
