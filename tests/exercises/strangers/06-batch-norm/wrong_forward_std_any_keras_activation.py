"""Looks the activation up in Keras, and so takes tanh, elu and many more without an error."""

# /// answer
# cell = "forward_std"
# breaks = "Raise `ValueError` for an activation that is neither of the two."
# ///
def forward_std(depth, std, x, activation, seed):
    function = keras.activations.get(activation)
    rng = np.random.default_rng(seed)
    h, spreads = tf.constant(x, dtype="float64"), []
    for _ in range(depth):
        h = function(h @ rng.normal(0, std, (x.shape[1], x.shape[1])))
        spreads.append(float(np.std(h)))
    return spreads
