"""Changes the running value that it was given."""


# /// answer
# cell = "update_running"
# points = 0
# message = "changed one of its arguments"
# ///
def update_running(running, batch, momentum=0.99):
    running *= momentum
    running += (1 - momentum) * batch
    return running
