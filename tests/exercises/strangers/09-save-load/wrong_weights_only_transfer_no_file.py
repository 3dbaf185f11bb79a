"""Hands the weights over in memory and never writes a file."""

# /// answer
# cell = "weights_only_transfer"
# breaks = "save only the weights of the model `trained` at `path`"
# ///
def weights_only_transfer(trained, build, path):
    model = build()
    model.set_weights(trained.get_weights())
    return model
