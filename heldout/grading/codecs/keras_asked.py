"""Models with code of their author's in them: that code stays where it is, and is asked what it computes.

The layers, their settings and their weights cross as data. What Keras can't make anew, such as a function
that somebody wrote as an activation, a layer or a model of a class of the notebook's, is called in its own
process, with the inputs and with the weights that the model has here. So it can say what it computes from
these, as any function of a notebook's can, and nothing about weights, sizes and settings.
"""

import contextlib
import json
import threading
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import numpy as np

from heldout.grading.codec import CodecError

ASKED = "heldout.asked"  # in place of a module's name in a configuration
NAMESPACES = ("nn", "math")  # of TensorFlow: functions that compute and do nothing else
KNOWN = ("keras", "tensorflow")
_turn = threading.RLock()  # TensorFlow runs what does not depend on each other at once


class Placeholder:
    """Stands in a configuration for a function that is asked, or for one of TensorFlow's by its name."""

    def __init__(self, place: int, name: str) -> None:
        self.place, self.__name__ = place, name

    def __call__(self, *_: Any) -> Any:
        """Raise `TypeError`: it is there to be written down."""
        raise TypeError(self.__name__)

    def get_config(self) -> dict[str, Any]:
        """Return its place among the functions."""
        return {"place": self.place, "name": self.__name__}


# -- in the process of whoever made the model


def is_own(thing: object) -> bool:
    """Whether a class, or a function, is neither of Keras nor of TensorFlow."""
    return str(getattr(thing, "__module__", "")).partition(".")[0] not in KNOWN


def _is_odd(value: object) -> bool:
    """Whether Keras could not make anew what a layer holds as a setting."""
    if isinstance(value, type) or not callable(value) or isinstance(value, Placeholder):
        return False
    if hasattr(value, "__name__"):  # a function
        return is_own(value) or str(value.__module__).startswith("tensorflow.")
    return is_own(type(value))


def all_layers(model: Any) -> Iterator[Any]:
    """Yield the model and the layers in it, but for what is inside of those that are asked."""
    yield model
    for layer in getattr(model, "layers", ()):
        if is_own(type(layer)):
            yield layer
        else:
            yield from all_layers(layer)


def odd_things(model: Any) -> list[Any]:
    """Return the settings and layers of a model that Keras could not make anew."""
    import keras

    found: list[Any] = []
    for layer in all_layers(model):
        if is_own(type(layer)):
            found.append(type(layer))
        else:
            found += [value for value in vars(layer).values() if _is_setting(value) and _is_odd(value)]
    compiled = getattr(model, "_compile_config", None)
    keras.tree.map_structure(lambda value: found.append(value) if _is_odd(value) else None, _config(compiled))
    return found


def _is_setting(value: object) -> bool:
    import keras

    return not isinstance(value, keras.layers.Layer | keras.Variable)


def _config(compiled: Any) -> Any:
    return {} if compiled is None else dict(compiled.config)


class _Writing:
    """Writes one model."""

    def __init__(self) -> None:
        self.functions: list[Any] = []  # names of TensorFlow's, and functions to ask

    def placeholder(self, value: Any) -> Placeholder:
        self.functions.append(_public_name(value) or value)
        name = str(getattr(value, "__name__", type(value).__name__))
        return Placeholder(len(self.functions) - 1, name)

    def settings(self, value: Any) -> Any:
        import keras

        return keras.tree.map_structure(lambda leaf: self.placeholder(leaf) if _is_odd(leaf) else leaf, value)

    def layer(self, layer: Any) -> dict[str, Any]:
        """Return the configuration of a layer that is asked."""
        self.functions.append(_computation(layer, _ordered(layer)))
        return self.described(layer) | {
            "weights": [[list(weight.shape), weight.dtype] for weight in layer.trainable_weights],
            "fixed": [[list(weight.shape), weight.dtype] for weight in layer.non_trainable_weights],
        }

    def described(self, layer: Any) -> dict[str, Any]:
        """Return what there is to say of a layer or model whose computation is the last of the functions."""
        return {
            "place": len(self.functions) - 1,
            "name": layer.name,
            "kind": type(layer).__name__,
            "training": bool(getattr(layer, "_call_has_training_arg", False)),
        }


def write(model: Any) -> list[Any]:
    """Return a model as its configuration, its weights, and the functions to be asked."""
    import keras

    writing = _Writing()
    with contextlib.ExitStack() as stack:
        for layer in all_layers(model):
            if layer is not model and is_own(type(layer)):
                config = writing.layer(layer)
                for method, answer in (("get_config", config), ("get_build_config", None)):
                    _replace(stack, layer, method, lambda answer=answer: answer)
            elif not is_own(type(layer)):
                for name, value in list(vars(layer).items()):
                    if _is_setting(value) and _is_odd(value):
                        _replace(stack, layer, name, writing.placeholder(value))
        compiled = getattr(model, "_compile_config", None) if model.compiled else None
        if compiled is not None:
            _replace(stack, compiled, "config", writing.settings(_config(compiled)))
        content: dict[str, Any]
        if is_own(type(model)):
            weights = [
                *_own_weights(model),
                *(weight for layer in model.layers for weight in _ordered(layer)),
            ]
            writing.functions.append(_computation(model, weights))
            content = {
                "asked": writing.described(model),
                "layers": [keras.saving.serialize_keras_object(layer) for layer in model.layers],
                "compiled": compiled and compiled.serialize(),
                "own": len(_own_weights(model)),
            }
        else:
            content = {"model": keras.saving.serialize_keras_object(model)}
            weights = [weight for layer in model.layers for weight in _ordered(layer)]
    if model.compiled and model.optimizer is not None:
        content["steps"] = int(model.optimizer.iterations)
    return [json.dumps(_marked(content)), [np.asarray(weight) for weight in weights], writing.functions]


def _own_weights(model: Any) -> list[Any]:
    inside = {id(weight) for layer in model.layers for weight in layer.weights}
    return [weight for weight in model.weights if id(weight) not in inside]


def _ordered(layer: Any) -> list[Any]:
    """Return the weights of a layer in the order in which one that is asked has them."""
    if is_own(type(layer)):
        return [*layer.trainable_weights, *layer.non_trainable_weights]
    return list(layer.weights)


def _replace(stack: contextlib.ExitStack, owner: Any, name: str, value: Any) -> None:
    """Give an object another attribute as long as the stack is open."""
    if name in vars(owner):
        stack.callback(object.__setattr__, owner, name, vars(owner)[name])
    else:
        stack.callback(object.__delattr__, owner, name)
    object.__setattr__(owner, name, value)


def _marked(config: Any) -> Any:
    """Return a configuration in which what is asked has our name, whatever its class is called."""
    if isinstance(config, list | tuple):
        return [_marked(item) for item in config]
    if not isinstance(config, dict):
        return config
    inner = config.get("config")
    if isinstance(inner, dict) and "place" in inner and "class_name" in config:
        kind = "AskedLayer" if "weights" in inner else "Asked"
        named = {"module": ASKED, "class_name": kind, "registered_name": f"{ASKED}>{kind}", "config": inner}
        # a functional model says beside it what the layer is called there, and what goes into it
        return named | {key: _marked(config[key]) for key in ("name", "inbound_nodes") if key in config}
    return {key: _marked(value) for key, value in config.items()}


def _public_name(function: Any) -> str | None:
    """Return the name of a function of TensorFlow that the other process has as well."""
    return _public_names().get(id(function))


@cache
def _public_names() -> dict[int, str]:
    import tensorflow as tf

    return {
        id(getattr(getattr(tf, namespace), name)): f"{namespace}.{name}"
        for namespace in NAMESPACES
        for name in dir(getattr(tf, namespace))
        if not name.startswith("_")
    }


def _computation(layer: Any, ordered: list[Any]) -> Callable[..., Any]:
    """Return a function of inputs, weights and the mode that says what a layer with these weights gives."""

    def compute(inputs: Any, weights: list[Any], training: bool | None) -> Any:
        before = [np.asarray(weight) for weight in ordered]
        _assign(ordered, weights)
        try:
            mode = {} if training is None else {"training": training}
            return layer(inputs, **mode)
        finally:
            _assign(ordered, before)

    return compute


def _assign(weights: list[Any], values: list[Any]) -> None:
    for weight, value in zip(weights, values, strict=True):
        weight.assign(value)


# -- in the other one


def read(content: Any) -> Any:
    """Return the model. Raises what Keras raises for a configuration that is none."""
    import keras

    text, weights, functions = content
    config = json.loads(text)
    made = {f"{ASKED}>{kind.__name__}": _Made(kind, functions) for kind in (_asked(), _asked_layer())}
    with keras.saving.custom_object_scope(made):

        def build(config: Any) -> Any:
            return keras.saving.deserialize_keras_object(config, custom_objects=made, safe_mode=True)

        if "model" in config:
            model = build(config["model"])
            if not isinstance(model, keras.Model):
                raise CodecError("a model that is none")
            ordered = [weight for layer in model.layers for weight in layer.weights]
        else:
            inside = [build(layer) for layer in config["layers"]]
            if not all(isinstance(layer, keras.layers.Layer) for layer in inside):
                raise CodecError("a layer that is none")
            model = _asked_model(config["asked"], functions, inside, weights[: int(config["own"])])
            ordered = model.order
            if config["compiled"]:
                model.compile_from_config(config["compiled"])
    _assign(ordered, weights)
    if "steps" in config and model.optimizer is not None:
        model.optimizer.iterations.assign(int(config["steps"]))
    return model


class _Made:
    """What Keras takes for a class when it reads a configuration."""

    def __init__(self, kind: Any, functions: list[Any]) -> None:
        self._kind, self._functions = kind, functions
        self.__name__ = kind.__name__

    def from_config(self, config: dict[str, Any]) -> Any:
        """Return the function or the layer; TensorFlow's own function where it is one."""
        function = self._functions[int(config["place"])]
        return _function_of(function) if isinstance(function, str) else self._kind(config, function)


def _function_of(function: Any) -> Callable[..., Any]:
    if not isinstance(function, str):
        if not callable(function):
            raise CodecError("a function that is none")
        return function  # type: ignore[no-any-return]
    import tensorflow as tf

    namespace, _, name = function.partition(".")
    found = getattr(getattr(tf, namespace), name, None) if namespace in NAMESPACES else None
    if name.startswith("_") or not callable(found) or isinstance(found, type):
        raise CodecError(f"a function that TensorFlow does not have: {function[:80]}")
    return found  # type: ignore[no-any-return]


def _ask(tensors: list[Any], call: Callable[[list[Any]], Any]) -> Any:
    """Return what a function of the other process gives for tensors, be they symbols or have they values.

    ``call`` takes the tensors' values.
    """
    import tensorflow as tf

    tensors = [tf.convert_to_tensor(tensor) for tensor in tensors]

    def computed(*values: Any) -> Any:
        with _turn:
            found = call([tf.constant(value) for value in values])
        if not isinstance(found, tf.Tensor | np.ndarray | np.generic | float | int):
            raise TypeError(f"a layer or function computes a {type(found).__name__}, which is no tensor")
        return np.asarray(found)

    if all(hasattr(tensor, "numpy") for tensor in tensors):
        return tf.constant(computed(*tensors))
    # the shape is told by an example, of a batch whose size occurs nowhere else
    batch = 3
    open_batch = any(tensor.shape.rank and tensor.shape[0] is None for tensor in tensors)
    shapes = [[batch if size is None else size for size in tensor.shape] for tensor in tensors]
    with tf.init_scope():  # with values, while symbols are traced
        example = computed(
            *(
                np.zeros(shape, tensor.dtype.as_numpy_dtype)
                for shape, tensor in zip(shapes, tensors, strict=True)
            )
        )
    found = tf.numpy_function(lambda *values: computed(*values).astype(example.dtype), tensors, example.dtype)
    sizes = list(example.shape)
    if open_batch and sizes and sizes[0] == batch:
        sizes[0] = None
    found.set_shape(sizes)
    return found


def _asked() -> Any:
    class Asked:
        """A function as a setting of a layer or as a loss."""

        def __init__(self, config: dict[str, Any], function: Any) -> None:
            self.__name__ = str(config["name"])[:80]
            self._function = _function_of(function)

        def __call__(self, *args: Any, **kwargs: Any) -> Any:
            """Ask for it."""
            settings = {
                name: value for name, value in kwargs.items() if isinstance(value, bool | int | float | str)
            }
            return _ask(list(args), lambda values: self._function(*values, **settings))

        def get_config(self) -> dict[str, Any]:
            """Return the name: a model with such a function is not for saving."""
            return {"name": self.__name__}

    return Asked


def _asked_layer() -> Any:
    import keras

    class AskedLayer(keras.layers.Layer):  # type: ignore[misc, name-defined, unused-ignore]
        """A layer of a class of the other process's."""

        def __init__(self, config: dict[str, Any], function: Any) -> None:
            super().__init__(name=str(config["name"]))
            self._function, self._takes_mode = _function_of(function), bool(config["training"])
            self._order = []
            for trainable, weights in ((True, config["weights"]), (False, config["fixed"])):
                for shape, dtype in weights:
                    self._order.append(
                        self.add_weight(
                            shape=tuple(map(int, shape)),
                            dtype=str(dtype),
                            trainable=trainable,
                            initializer="zeros",
                        )
                    )
            self.built = True

        def call(self, inputs: Any, training: bool | None = None) -> Any:
            """Ask what it computes."""
            return _computed(self._function, inputs, self._order, training if self._takes_mode else None)

    return AskedLayer


def _computed(function: Callable[..., Any], inputs: Any, weights: list[Any], training: bool | None) -> Any:
    import keras

    flat = keras.tree.flatten(inputs)
    values = [keras.ops.convert_to_tensor(weight) for weight in weights]
    mode = None if training is None else bool(training)

    def call(given: list[Any]) -> Any:
        given_inputs = keras.tree.pack_sequence_as(inputs, given[: len(flat)])
        return function(given_inputs, given[len(flat) :], mode)

    return _ask([*flat, *values], call)


def _asked_model(config: dict[str, Any], functions: list[Any], inside: list[Any], own: list[Any]) -> Any:
    import keras

    class AskedModel(keras.Model):  # type: ignore[misc, name-defined, unused-ignore]
        """A model of a class of the other process's, with its layers and weights."""

        def __init__(self) -> None:
            super().__init__(name=str(config["name"]))
            self.own = [
                self.add_weight(shape=np.shape(value), dtype=value.dtype.name, initializer="zeros")
                for value in own
            ]
            self.inside = inside
            self.order = [*self.own, *(weight for layer in inside for weight in layer.weights)]
            self._function = _function_of(functions[int(config["place"])])
            self.built = True

        def build(self, _: Any = None) -> None:
            """It is built: its weights have come with it."""
            self.built = True

        def call(self, inputs: Any, training: bool | None = None) -> Any:
            """Ask what it computes."""
            return _computed(self._function, inputs, self.order, training if config["training"] else None)

    AskedModel.__name__ = str(config["kind"])[:80]
    return AskedModel()
