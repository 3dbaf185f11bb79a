"""Computes the layers with Keras' operations in double precision."""

# /// answer
# cell = "forward_std"
# ///
def forward_std(depth, std, x, activation, seed):
    allowed = {"relu": keras.ops.relu, "sigmoid": keras.ops.sigmoid}
    if activation not in allowed:
        raise ValueError(f"activation must be one of {sorted(allowed)}")
    generator = np.random.default_rng(seed)
    units = x.shape[-1]
    signal = tf.constant(x, dtype=tf.float64)
    spreads = []
    while len(spreads) < depth:
        weights = tf.constant(generator.normal(loc=0.0, scale=std, size=(units, units)), dtype=tf.float64)
        signal = allowed[activation](tf.linalg.matmul(signal, weights))
        spreads.append(float(np.std(keras.ops.convert_to_numpy(signal))))
    return spreads
