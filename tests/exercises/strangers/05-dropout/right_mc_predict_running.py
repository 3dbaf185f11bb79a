"""Updates mean and squared distances after each answer, by Welford's method, in double precision."""

# /// answer
# cell = "mc_predict"
# ///
def mc_predict(model, x, samples):
    mean = distances = 0.0
    for k in range(1, samples + 1):
        answer = keras.ops.convert_to_numpy(model(x, training=True)).astype("float64")
        step = answer - mean
        mean = mean + step / k
        distances = distances + step * (answer - mean)
    return mean, np.sqrt(distances / samples)
