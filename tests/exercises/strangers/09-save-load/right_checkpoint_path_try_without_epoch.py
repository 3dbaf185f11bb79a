"""Formats without an epoch first, which has to fail if the template uses it."""

# /// answer
# cell = "checkpoint_path"
# ///
def checkpoint_path(template, epoch, val_loss):
    if not (template.endswith(".keras") or template.endswith(".weights.h5")):
        raise ValueError(f"Keras does not write {template!r}")
    try:
        template.format(val_loss=val_loss)
    except KeyError:
        return template.format(val_loss=val_loss, epoch=1 + epoch)
    raise ValueError(f"no epoch in {template!r}")
