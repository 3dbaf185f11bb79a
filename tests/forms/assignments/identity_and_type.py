"""Tests use `is`, isinstance and issubclass with classes and objects of the student's."""

# /// form
# [scores]
# solution = [1, 1, 1]
# blank = [0, 0, 0]
# copies = [1, 1, 0]
# unrelated = [0, 0, 1]
# hostile_types = [0, 0, 0]
# ///
# %% shapes
### BEGIN SOLUTION
class Shape:
    pass


class Square(Shape):
    def __init__(self, side):
        self.side = side


def unit():
    return Square(1)


ORIGIN = Square(0)


def origin():
    return ORIGIN


def the_class():
    return Square
### END SOLUTION

# %% test_isinstance 1
assert isinstance(Square(2), Square)
assert isinstance(Square(2), Shape)
assert isinstance(unit(), Square)
assert not isinstance(Shape(), Square)
assert not isinstance(3, Square)
assert type(Square(2)) is Square
assert type(unit()) == Square
assert unit().__class__ is Square

# %% test_issubclass 1
assert issubclass(Square, Shape)
assert not issubclass(Shape, Square)
assert issubclass(Square, object)
assert isinstance(Square, type)
assert Square.__name__ == "Square"
assert Square.__bases__ == (Shape,)

# %% test_identity 1
assert origin() is ORIGIN
assert origin() is origin()
assert unit() is not unit()
assert the_class() is Square
first = Square(3)
assert first is first
assert [first].index(first) == 0

# %% @copies shapes
class Shape:
    pass


class Square(Shape):
    def __init__(self, side):
        self.side = side


def unit():
    return Square(1)


ORIGIN = Square(0)


def origin():
    return Square(0)


def the_class():
    return Square


# %% @unrelated shapes
class Shape:
    pass


class Square:
    def __init__(self, side):
        self.side = side


def unit():
    return Shape()


ORIGIN = Square(0)


def origin():
    return ORIGIN


def the_class():
    return Square


# %% @hostile_types shapes
class Meta(type):
    def __instancecheck__(cls, other):
        return True

    def __subclasscheck__(cls, other):
        return True

    def __eq__(cls, other):
        return True

    def __hash__(cls):
        return 1


class Shape(metaclass=Meta):
    pass


class Square(metaclass=Meta):
    def __init__(self, side):
        self.side = side

    @property
    def __class__(self):
        return Square


class Fake:
    __class__ = Square


def unit():
    return Fake()


ORIGIN = Fake()


def origin():
    return Fake()


def the_class():
    return Fake
