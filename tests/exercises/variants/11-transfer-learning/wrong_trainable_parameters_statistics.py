"""Takes the moving statistics alone for fixed, whatever is frozen."""

# /// answer
# cell = "trainable_parameters"
# points = 0
# message = "a frozen layer's"
# ///
def trainable_parameters(model):
    fixed = sum(weight.numpy().size for weight in model.weights if weight.name.startswith("moving"))
    return model.count_params() - fixed, fixed
