"""Tests make objects of the student's classes and use their methods, attributes and operators."""

# /// form
# [scores]
# solution = [1, 1, 1, 1, 1]
# blank = [0, 0, 0, 0, 0]
# wrong = [1, 0, 0, 1, 1]
# partial = [1, 0, 0, 0, 0]
# hostile_equal = [0, 0, 0, 0, 0]
# ///
# %% vector
### BEGIN SOLUTION
class Vector:
    """A point of the plane."""

    def __init__(self, x, y=0):
        self.x, self.y = x, y

    @property
    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5

    def scaled(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __lt__(self, other):
        return self.norm < other.norm

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __mul__(self, factor):
        return self.scaled(factor)

    __rmul__ = __mul__

    def __neg__(self):
        return -1 * self

    def __abs__(self):
        return self.norm

    def __bool__(self):
        return bool(self.x or self.y)

    def __len__(self):
        return 2

    def __iter__(self):
        yield self.x
        yield self.y

    def __getitem__(self, index):
        return (self.x, self.y)[index]

    def __contains__(self, value):
        return value in (self.x, self.y)

    def __str__(self):
        return f"({self.x}, {self.y})"

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"

    def __call__(self, z):
        return (self.x, self.y, z)
### END SOLUTION

# %% account
### BEGIN SOLUTION
class Account:
    """Money of somebody; a context manager that is open inside."""

    bank = "First"

    def __init__(self, owner, balance=0):
        self.owner, self.balance, self.is_open = owner, balance, False
        self._history = {}

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit something")
        self.balance += amount

    @classmethod
    def empty(cls):
        return cls("nobody")

    @staticmethod
    def currency():
        return "EUR"

    def __setitem__(self, day, amount):
        self._history[day] = amount

    def __getitem__(self, day):
        return self._history[day]

    def __delitem__(self, day):
        del self._history[day]

    def __contains__(self, day):
        return day in self._history

    def __len__(self):
        return len(self._history)

    def __enter__(self):
        self.is_open = True
        return self

    def __exit__(self, *_):
        self.is_open = False


class Savings(Account):
    def __init__(self, owner, rate):
        super().__init__(owner)
        self.rate = rate

    def deposit(self, amount):
        super().deposit(amount)
        self.balance *= 1 + self.rate
### END SOLUTION

# %% test_methods 1
v = Vector(3, 4)
assert v.x == 3 and v.y == 4
assert v.norm == 5
assert v.scaled(2).x == 6
v.x = 0
assert v.norm == 4
assert Vector(1).y == 0
assert hasattr(v, "scaled") and not hasattr(v, "missing")
assert callable(v.scaled)
setattr(v, "y", 1)
assert getattr(v, "y") == 1 and getattr(v, "z", None) is None
del v.y
assert not hasattr(v, "y")
assert Vector.scaled(Vector(1, 2), 3).y == 6
assert Vector.__doc__ is None or isinstance(Vector.__doc__, str)

# %% test_operators 1
assert Vector(1, 2) == Vector(1, 2)
assert Vector(1, 2) != Vector(1, 3)
assert not Vector(1, 2) == "(1, 2)"
assert Vector(1, 0) < Vector(2, 0) and Vector(2, 0) > Vector(1, 0)
assert Vector(1, 2) + Vector(3, 4) == Vector(4, 6)
assert 2 * Vector(1, 2) == Vector(1, 2) * 2 == Vector(2, 4)
assert -Vector(1, 2) == Vector(-1, -2)
assert sum([Vector(1, 2), Vector(3, 4)]) == Vector(4, 6)
assert sorted([Vector(3, 3), Vector(1, 1)])[0] == Vector(1, 1)
assert abs(Vector(3, 4)) == 5
assert not Vector(0, 0) and Vector(1, 0)
assert len({Vector(1, 2), Vector(1, 2)}) == 1

# %% test_protocols 1
v = Vector(3, 4)
assert len(v) == 2
assert list(v) == [3, 4]
x, y = v
assert (x, y) == (3, 4)
assert v[0] == 3 and v[-1] == 4
assert 3 in v and 5 not in v
assert str(v) == "(3, 4)" and f"{v}" == "(3, 4)"
assert repr(v) == "Vector(3, 4)"
assert v(5) == (3, 4, 5)

# %% test_account 1
account = Account("Ada", 10)
account.deposit(5)
assert account.balance == 15
account.balance -= 5
assert account.balance == 10
try:
    account.deposit(-1)
except ValueError as error:
    assert "deposit" in str(error)
else:
    raise AssertionError("negative deposits are refused")
account["monday"] = 3
assert account["monday"] == 3 and "monday" in account and len(account) == 1
del account["monday"]
assert "monday" not in account
try:
    account["tuesday"]
except KeyError:
    pass
else:
    raise AssertionError("no such day")
with Account("Bob") as opened:
    assert opened.is_open
assert not opened.is_open
assert Account.currency() == "EUR"
assert Account.empty().owner == "nobody"
assert Account.bank == "First" and account.bank == "First"

# %% test_inheritance 1
savings = Savings("Ada", 0.5)
savings.deposit(10)
assert savings.balance == 15
assert isinstance(savings, Account) and issubclass(Savings, Account)
assert type(savings).__name__ == "Savings"
assert Savings.__mro__[1] is Account

# %% @wrong vector
class Vector:
    def __init__(self, x, y=0):
        self.x, self.y = x, y

    @property
    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5

    def scaled(self, factor):
        return Vector(self.x * factor, self.y * factor)


# %% @partial vector
class Vector:
    def __init__(self, x, y=0):
        self.x, self.y = x, y

    @property
    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5

    def scaled(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def __eq__(self, other):
        return self.x == other.x

    def __len__(self):
        return 3


# %% @partial account
class Account:
    def __init__(self, owner, balance=0):
        self.owner, self.balance = owner, balance


class Savings:
    pass


# %% @hostile_equal vector
class Vector:
    def __init__(self, *args):
        self.norm = self

    def __getattr__(self, name):
        return self

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __hash__(self):
        return 1

    def __call__(self, *args):
        return self

    def __len__(self):
        return 2


# %% @hostile_equal account
class Account:
    def __init__(self, *args):
        pass

    def __getattr__(self, name):
        return self

    def __call__(self, *args):
        return self

    def __eq__(self, other):
        return True

    __hash__ = None


class Savings(Account):
    pass
