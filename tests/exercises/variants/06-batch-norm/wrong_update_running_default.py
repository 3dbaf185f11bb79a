"""Has PyTorch's default."""


# /// answer
# cell = "update_running"
# points = 0
# message = "The default is 0.99"
# ///
def update_running(running, batch, momentum=0.1):
    return momentum * running + (1 - momentum) * batch
