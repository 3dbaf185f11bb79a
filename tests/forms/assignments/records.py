"""Dataclasses, named tuples and enumerations of the student's."""

# /// form
# [scores]
# solution = [1, 1, 1]
# blank = [0, 0, 0]
# wrong = [0, 0, 0]
# ///
# %% setup
from collections import namedtuple
from dataclasses import dataclass, field
from enum import Enum

# %% book
### BEGIN SOLUTION
@dataclass(order=True)
class Book:
    title: str
    pages: int = 100
    tags: list = field(default_factory=list)
### END SOLUTION

# %% point
### BEGIN SOLUTION
Point = namedtuple("Point", ["x", "y"])


def mirrored(point):
    return Point(point.y, point.x)
### END SOLUTION

# %% color
### BEGIN SOLUTION
class Color(Enum):
    RED = 1
    BLUE = 2
### END SOLUTION

# %% test_dataclass 1
book = Book("Dune", 412)
assert book == Book("Dune", 412) and book != Book("Dune")
assert repr(book) == "Book(title='Dune', pages=412, tags=[])"
assert Book("A") < Book("B")
book.tags = ["sand"]
assert book.tags == ["sand"] and Book("A").tags == []
import dataclasses

assert dataclasses.is_dataclass(book)

# %% test_namedtuple 1
point = Point(1, 2)
assert point.x == 1 and point.y == 2
assert tuple(point) == (1, 2) and point == (1, 2)
assert isinstance(point, tuple) and isinstance(point, Point)
assert mirrored(point) == Point(2, 1)
assert mirrored(point).x == 2
x, y = point
assert x == 1 and point[1] == 2
assert point._replace(x=5).x == 5
assert Point._fields == ("x", "y")

# %% test_enum 1
assert Color.RED.value == 1 and Color.BLUE.name == "BLUE"
assert Color.RED is Color.RED and Color.RED != Color.BLUE
assert Color(2) is Color.BLUE and Color["RED"] is Color.RED
assert [color.name for color in Color] == ["RED", "BLUE"]
assert len(Color) == 2 and isinstance(Color.RED, Color)

# %% @wrong book
class Book:
    def __init__(self, title, pages=100):
        self.title, self.pages = title, pages


# %% @wrong point
def Point(x, y):
    return (x, y)


def mirrored(point):
    return (point[1], point[0])


# %% @wrong color
class Color:
    RED = 1
    BLUE = 2
