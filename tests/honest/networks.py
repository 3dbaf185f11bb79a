"""Functions that return a Keras model, built in the ways that students build models."""

# /// honest
# [expected]
# ///
# %% setup
import keras
import numpy as np
import tensorflow as tf
from keras import layers


# %% network
def network(inputs, units, classes):
    """Return a compiled network with one hidden layer of ReLU units and a softmax output."""
    ### BEGIN SOLUTION
    model = keras.Sequential(
        [
            keras.Input((inputs,)),
            layers.Dense(units, activation="relu"),
            layers.Dense(classes, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
    ### END SOLUTION


# %% accuracy
def accuracy(model, x, y):
    """Return the share of the rows of x whose class the model gets right."""
    ### BEGIN SOLUTION
    return float(np.mean(model.predict(x, verbose=0).argmax(axis=1) == y))
    ### END SOLUTION


# %% test_network 1
model = network(4, 7, 3)
assert isinstance(model, keras.Model)
assert model.count_params() == 4 * 7 + 7 + 7 * 3 + 3
assert [tuple(weight.shape) for weight in model.weights] == [(4, 7), (7,), (7, 3), (3,)]

# %% test_network__computes 1
rng = np.random.default_rng()
model = network(5, 6, 3)
weights = [rng.normal(0, 1, weight.shape) for weight in model.get_weights()]
model.set_weights(weights)
x = rng.normal(0, 1, (8, 5)).astype("float32")
scores = np.exp(np.maximum(x @ weights[0] + weights[1], 0) @ weights[2] + weights[3])
expected = scores / scores.sum(axis=1, keepdims=True)
assert np.allclose(model.predict(x, verbose=0), expected, atol=1e-4)
assert np.allclose(np.asarray(model(x)), expected, atol=1e-4)

# %% test_network__compiled 1
rng = np.random.default_rng()
model = network(5, 6, 3)
x, y = rng.normal(0, 1, (8, 5)).astype("float32"), rng.integers(0, 3, 8)
assert model.compiled
result = model.evaluate(x, y, verbose=0, return_dict=True)
assert "accuracy" in result
chances = model.predict(x, verbose=0)[np.arange(8), y]
assert np.isclose(result["loss"], -np.log(chances).mean(), atol=1e-3)


# %% test_accuracy 1
class Constant(keras.layers.Layer):
    def call(self, x):
        return x


model = keras.Sequential([keras.Input((3,)), layers.Dense(3, use_bias=False)])
model.set_weights([np.eye(3)])
x = np.eye(3)[[0, 1, 2, 0]].astype("float32")
assert accuracy(model, x, np.array([0, 1, 2, 1])) == 0.75
wrapped = keras.Sequential([keras.Input((3,)), layers.Dense(3, use_bias=False, activation=tf.nn.relu)])
wrapped.set_weights([np.eye(3)])
assert accuracy(wrapped, x, np.array([0, 1, 2, 1])) == 0.75


# %% @functional network
def network(inputs, units, classes):
    given = keras.Input((inputs,))
    hidden = layers.Dense(units, activation="relu")(given)
    model = keras.Model(given, layers.Dense(classes, activation="softmax")(hidden))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% @activation_layers network
def network(inputs, units, classes):
    model = keras.models.Sequential()
    model.add(keras.Input(shape=(inputs,)))
    model.add(layers.Dense(units))
    model.add(layers.Activation(tf.nn.relu))
    model.add(layers.Dense(classes))
    model.add(layers.Softmax())
    model.compile(
        keras.optimizers.Adam(1e-3), keras.losses.SparseCategoricalCrossentropy(), metrics=["accuracy"]
    )
    return model


# %% @tf_nn network
def network(inputs, units, classes):
    model = tf.keras.Sequential(
        [
            tf.keras.layers.Input(shape=(inputs,)),
            tf.keras.layers.Dense(units, activation=tf.nn.relu),
            tf.keras.layers.Dense(classes, activation=tf.nn.softmax),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% @own_activation network
def relu(x):
    return keras.ops.maximum(x, 0)


def softmax(x):
    return tf.exp(x) / tf.reduce_sum(tf.exp(x), axis=-1, keepdims=True)


def network(inputs, units, classes):
    model = keras.Sequential(
        [keras.Input((inputs,)), layers.Dense(units, relu), layers.Dense(classes, softmax)]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% @lambda_activation network
def network(inputs, units, classes):
    model = keras.Sequential(
        [
            keras.Input((inputs,)),
            layers.Dense(units, activation=lambda x: tf.maximum(x, 0.0)),
            layers.Dense(classes, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% @registered network
@keras.saving.register_keras_serializable()
def my_relu(x):
    return keras.ops.relu(x)


def network(inputs, units, classes):
    model = keras.Sequential(
        [
            keras.Input((inputs,)),
            layers.Dense(units, activation=my_relu),
            layers.Dense(classes, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% @lambda_layer network
def network(inputs, units, classes):
    model = keras.Sequential(
        [
            keras.Input((inputs,)),
            layers.Lambda(lambda x: x * 1.0),
            layers.Dense(units, activation="relu"),
            layers.Dense(classes),
            layers.Lambda(tf.nn.softmax),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% @own_loss network
def cross_entropy(y_true, y_pred):
    return keras.losses.sparse_categorical_crossentropy(y_true, y_pred)


def network(inputs, units, classes):
    model = keras.Sequential(
        [
            keras.Input((inputs,)),
            layers.Dense(units, activation="relu"),
            layers.Dense(classes, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss=cross_entropy, metrics=["accuracy"])
    return model


# %% @own_metric network
def sureness(y_true, y_pred):
    return keras.ops.mean(keras.ops.max(y_pred, axis=-1))


def network(inputs, units, classes):
    model = keras.Sequential(
        [
            keras.Input((inputs,)),
            layers.Dense(units, activation="relu"),
            layers.Dense(classes, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy", sureness])
    return model


# %% @subclassed network
class Network(keras.Model):
    def __init__(self, inputs, units, classes):
        super().__init__()
        self.hidden = layers.Dense(units, activation="relu")
        self.out = layers.Dense(classes, activation="softmax")
        self.build((None, inputs))

    def build(self, shape):
        self.hidden.build(shape)
        self.out.build((None, self.hidden.units))
        self.built = True

    def call(self, x):
        return self.out(self.hidden(x))


def network(inputs, units, classes):
    model = Network(inputs, units, classes)
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% @subclassed_called network
class Net(tf.keras.Model):
    def __init__(self, units, classes):
        super(Net, self).__init__()
        self.d1 = layers.Dense(units, activation="relu")
        self.d2 = layers.Dense(classes, activation="softmax")

    def call(self, x, training=None):
        return self.d2(self.d1(x))


def network(inputs, units, classes):
    model = Net(units, classes)
    model(tf.zeros((1, inputs)))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% @own_layer network
class MyDense(layers.Layer):
    def __init__(self, units, activation):
        super().__init__()
        self.units, self.activation = units, keras.activations.get(activation)

    def build(self, shape):
        self.w = self.add_weight(shape=(shape[-1], self.units), initializer="glorot_uniform")
        self.b = self.add_weight(shape=(self.units,), initializer="zeros")

    def call(self, x):
        return self.activation(x @ self.w + self.b)


def network(inputs, units, classes):
    model = keras.Sequential([keras.Input((inputs,)), MyDense(units, "relu"), MyDense(classes, "softmax")])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


# %% @strict_warnings before network
import warnings

warnings.filterwarnings("error")
np.seterr(all="raise")

# %% @float64 before network
keras.config.set_floatx("float64")

# %% @seeded before network
keras.utils.set_random_seed(1)

# %% @mixed_names network
from tensorflow.keras import Sequential
from tensorflow.keras.layers import Dense, Input


def network(inputs, units, classes):
    model = Sequential(name="my_model")
    model.add(Input((inputs,), name="in"))
    model.add(Dense(units, activation="relu", name="same"))
    model.add(
        Dense(
            classes,
            activation=tf.keras.activations.softmax,
            kernel_initializer=tf.keras.initializers.HeNormal(),
        )
    )
    model.compile(
        optimizer=tf.keras.optimizers.Adam(),
        loss=tf.keras.losses.sparse_categorical_crossentropy,
        metrics=["accuracy"],
    )
    return model


# %% @clone accuracy
def accuracy(model, x, y):
    copy = keras.models.clone_model(model)
    copy.set_weights(model.get_weights())
    return float(np.mean(np.argmax(copy(x), axis=1) == y))


# %% @compiled_inside accuracy
def accuracy(model, x, y):
    model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.evaluate(x, y, verbose=0)[1]


# %% @deepcopy accuracy
from copy import deepcopy


def accuracy(model, x, y):
    return np.mean(deepcopy(model).predict(x, verbose=0).argmax(axis=1) == y)


# %% @returns_tensor accuracy
def accuracy(model, x, y):
    return tf.reduce_mean(tf.cast(tf.argmax(model(x), axis=1) == y, tf.float32))
