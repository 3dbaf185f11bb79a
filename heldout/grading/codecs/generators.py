"""Random generators of NumPy and of Python, as their states: so a draw costs what it costs in a notebook.

What a function draws from a generator is drawn for its caller, too. So the state comes back, and has to be
one that drawing leads to: a function that set another one would choose what a test draws next. It can still
draw until what comes next suits it, and find out what was drawn before: a test takes its secrets from no
generator that it hands over.
"""

import random
from typing import Any

import numpy as np

from heldout.grading.codec import Codec, CodecError

MOST_DRAWS = 1 << 40
MOST_WORDS = 1 << 24  # of a Mersenne Twister, which are counted by drawing them; less than a second
MOST_SPAWNED = 10_000
MOST_GAUSS = 10.0  # no draw of a normal variable is further from 0
KEY = 624  # words of a Mersenne Twister's state
WORD, NUMBER = (1 << 32) - 1, (1 << 128) - 1
MOST_ENTROPY, MOST_PARTS = 1 << 1024, 64
MULTIPLIERS = {"PCG64": 0x2360ED051FC65DA44385DF649FCCF645, "PCG64DXSM": 0xDA942042E4DD58B5}

State = dict[str, Any]


def _number(value: Any, most: int) -> int:
    if not isinstance(value, int) or not 0 <= value <= most:
        raise CodecError("a random generator in a state that is none")
    return value


def _key(data: Any) -> Any:
    if not isinstance(data, bytes) or len(data) != 4 * KEY:
        raise CodecError("a random generator in a state that is none")
    return np.frombuffer(data, np.uint32).copy()


def _gauss(value: Any) -> float:
    """Return half of a pair of normal draws, which is kept for the next one."""
    if not isinstance(value, float) or not abs(value) < MOST_GAUSS:
        raise CodecError("a random generator that keeps a draw that is none")
    return value


def _congruential_draws(kind: str, before: State, after: State) -> bool:
    """Whether draws lead from one state to the other, each of which is multiplied and added to."""
    if before["inc"] != after["inc"]:
        return False
    # bit by bit of their number: twice as many draws are a multiplication and an addition, too
    number, multiplier, increment, bit = before["state"], MULTIPLIERS[kind], before["inc"], 1
    while number != after["state"] and bit < MOST_DRAWS:
        if (number ^ after["state"]) & bit:
            number = (number * multiplier + increment) & NUMBER
        increment = (multiplier + 1) * increment & NUMBER
        multiplier = multiplier * multiplier & NUMBER
        bit <<= 1
    return bool(number == after["state"])


def _twister_draws(before: State, after: State) -> bool:
    """Whether draws lead from one state to the other, whose words are made anew when they are used up."""
    twister: Any = np.random.MT19937(0)
    twister.state = {"bit_generator": "MT19937", "state": before}
    for _ in range(MOST_WORDS // KEY):
        now = twister.state["state"]
        if np.array_equal(now["key"], after["key"]):
            return bool(now["pos"] <= after["pos"])
        twister.random_raw(KEY - now["pos"] + 1, output=False)
    return False


class GeneratorCodec(Codec):
    """A `numpy.random.Generator`, as `numpy.random.default_rng` makes it, or with a Mersenne Twister."""

    name = "numpy.generator"
    changes_by_use = True

    def owns(self, value: object) -> bool:
        """Whether it is one of these."""
        return type(value) is np.random.Generator and (
            type(value.bit_generator).__name__ in {*MULTIPLIERS, "MT19937"}
        )

    def to_plain(self, value: Any) -> object:
        """Return the state, and what new generators are spawned from."""
        whole = value.bit_generator.state
        state = dict(whole["state"])
        if "key" in state:
            state["key"] = np.asarray(state["key"], np.uint32).tobytes()
        seed = value.bit_generator.seed_seq
        spawns = None
        if type(seed) is np.random.SeedSequence:
            # a seed may be a number of NumPy's, or several in a list or an array
            entropy: Any = seed.entropy
            entropy = list(map(int, np.ravel(entropy))) if np.ndim(entropy) else int(entropy)
            spawns = [entropy, list(map(int, seed.spawn_key)), seed.pool_size, seed.n_children_spawned]
        return [whole["bit_generator"], state, whole.get("has_uint32", 0), whole.get("uinteger", 0), spawns]

    def from_plain(self, content: Any) -> object:
        """Return the generator; raise `CodecError` for a state that would be none."""
        kind, state, has_half, half, spawns = content
        if kind in MULTIPLIERS:
            made: Any = np.random.PCG64 if kind == "PCG64" else np.random.PCG64DXSM
            state = {"state": _number(state["state"], NUMBER), "inc": _number(state["inc"], NUMBER) | 1}
        elif kind == "MT19937":
            made = np.random.MT19937
            state = {"key": _key(state["key"]), "pos": _number(state["pos"], KEY)}
        else:
            raise CodecError("a random generator of an unknown kind")
        bits = made(0 if spawns is None else _seeds(*spawns))
        bits.state = {
            "bit_generator": kind,
            "state": state,
            "has_uint32": _number(has_half, 1),
            "uinteger": _number(half, WORD),
        }
        return np.random.Generator(bits)

    def may_become(self, held: Any, new: Any) -> bool:
        """Whether drawing and spawning lead there."""
        before, after = held.bit_generator.state, new.bit_generator.state
        kind = before["bit_generator"]
        if kind != after["bit_generator"] or not 0 <= _spawned(held, new) <= MOST_SPAWNED:
            return False
        if kind in MULTIPLIERS:
            return _congruential_draws(kind, before["state"], after["state"])
        return _twister_draws(before["state"], after["state"])

    def update(self, held: Any, new: Any) -> bool:
        """Have it draw and spawn next what the other one would."""
        held.bit_generator.state = new.bit_generator.state
        if (more := _spawned(held, new)) > 0:
            held.bit_generator.seed_seq.spawn(more)
        return True


def _spawned(held: Any, new: Any) -> int:
    """Return how many generators one has spawned more than the other."""
    seeds = [value.bit_generator.seed_seq for value in (held, new)]
    if not all(type(seed) is np.random.SeedSequence for seed in seeds):
        return 0
    return int(seeds[1].n_children_spawned - seeds[0].n_children_spawned)


def _seeds(entropy: Any, key: Any, size: Any, spawned: Any) -> np.random.SeedSequence:
    if isinstance(entropy, list):
        entropy = [_number(part, MOST_ENTROPY) for part in entropy[:MOST_PARTS]]
    else:
        entropy = _number(entropy, MOST_ENTROPY)
    return np.random.SeedSequence(
        entropy,
        spawn_key=tuple(_number(part, WORD) for part in key[:MOST_PARTS]),
        pool_size=_number(size, MOST_PARTS),
        n_children_spawned=_number(spawned, WORD),
    )


class RandomStateCodec(Codec):
    """A legacy `numpy.random.RandomState`."""

    name = "numpy.randomstate"
    changes_by_use = True

    def owns(self, value: object) -> bool:
        """Whether it is one that has a Mersenne Twister, as almost all have."""
        return type(value) is np.random.RandomState and (
            value.get_state(legacy=False)["bit_generator"] == "MT19937"
        )

    def to_plain(self, value: Any) -> object:
        """Return the state."""
        whole = value.get_state(legacy=False)
        key, place = whole["state"]["key"], whole["state"]["pos"]
        return [np.asarray(key, np.uint32).tobytes(), place, whole["has_gauss"], float(whole["gauss"])]

    def from_plain(self, content: Any) -> object:
        """Return the generator; raise `CodecError` for a state that would be none."""
        key, place, has_gauss, gauss = content
        made = np.random.RandomState(0)
        made.set_state(("MT19937", _key(key), _number(place, KEY), _number(has_gauss, 1), _gauss(gauss)))
        return made

    def may_become(self, held: Any, new: Any) -> bool:
        """Whether drawing leads there."""
        return _twister_draws(held.get_state(legacy=False)["state"], new.get_state(legacy=False)["state"])

    def update(self, held: Any, new: Any) -> bool:
        """Have it draw next what the other one would."""
        held.set_state(new.get_state(legacy=False))
        return True


class RandomCodec(Codec):
    """A `random.Random` of Python's."""

    name = "python.random"
    changes_by_use = True

    def owns(self, value: object) -> bool:
        """Whether it is one."""
        return type(value) is random.Random

    def to_plain(self, value: Any) -> object:
        """Return the state."""
        version, words, gauss = value.getstate()
        return [version, np.array(words[:-1], np.uint32).tobytes(), words[-1], gauss]

    def from_plain(self, content: Any) -> object:
        """Return the generator; raise `CodecError` for a state that would be none."""
        version, key, place, gauss = content
        made = random.Random()
        words = tuple(map(int, _key(key)))
        made.setstate((version, (*words, _number(place, KEY)), gauss if gauss is None else _gauss(gauss)))
        return made

    def may_become(self, held: Any, new: Any) -> bool:
        """Whether drawing leads there."""
        before, after = (
            {"key": np.array(words[:-1], np.uint32), "pos": words[-1]}
            for _, words, _ in (held.getstate(), new.getstate())
        )
        return _twister_draws(before, after)

    def update(self, held: Any, new: Any) -> bool:
        """Have it draw next what the other one would."""
        held.setstate(new.getstate())
        return True
