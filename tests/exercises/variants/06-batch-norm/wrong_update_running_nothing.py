"""Changes its argument and returns nothing."""


# /// answer
# cell = "update_running"
# points = 0
# message = "returned nothing"
# ///
def update_running(running, batch, momentum=0.99):
    running[:] = momentum * running + (1 - momentum) * batch
