"""Takes a momentum of zero for a missing one."""

# /// answer
# cell = "update_running"
# breaks = "`momentum` is Keras' (0.99 by default there)"
# ///
def update_running(running, batch, momentum=0.99):
    momentum = momentum or 0.99
    return momentum * running + (1 - momentum) * batch
