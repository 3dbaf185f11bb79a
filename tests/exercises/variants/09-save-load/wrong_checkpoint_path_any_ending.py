"""Does not look at the ending."""
# /// answer
# cell = "checkpoint_path"
# points = 1
# message = "Keras 3 refuses .hdf5 here"
# ///
def checkpoint_path(template, epoch, val_loss):
    if "{epoch" not in template:
        raise ValueError("no epoch in the name")
    return template.format(epoch=epoch + 1, val_loss=val_loss)
