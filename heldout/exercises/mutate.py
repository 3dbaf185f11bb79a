"""Mutants of a model solution: the same code with one mistake, as many as its places allow.

The operators are those of mutation tools (cosmic-ray, mutmut), as far as they fit, and the field's own: the
axis, the divisor of a variance, a border, the order of a pair, a flag of training, the rate of an optimizer,
a seed, an argument changed in place, a state that is kept, an error that comes late. What only words a
message is no place for a mistake.
"""

import ast
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from difflib import unified_diff
from types import MappingProxyType

COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.GtE),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.LtE),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
CALCULATED: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Div,),
    ast.Div: (ast.Mult, ast.FloorDiv),
    ast.FloorDiv: (ast.Div,),
    ast.Mod: (ast.FloorDiv,),
    ast.Pow: (ast.Mult,),
    ast.BitAnd: (ast.BitOr,),
    ast.BitOr: (ast.BitAnd,),
}
# by the last part of a function's name
CALLED = {
    "min": ("max",),
    "max": ("min",),
    "sum": ("mean",),
    "mean": ("sum", "median"),
    "std": ("var",),
    "var": ("std",),
    "nanmean": ("mean",),
    "nanstd": ("std",),
    "argmin": ("argmax",),
    "argmax": ("argmin",),
    "minimum": ("maximum",),
    "maximum": ("minimum",),
    "square": ("abs",),
    "round": ("int",),
    "any": ("all",),
    "all": ("any",),
    "zeros": ("ones",),
    "ones": ("zeros",),
    "zeros_like": ("ones_like",),
    "ones_like": ("zeros_like",),
    "append": ("extend",),
    "permutation": ("sort",),
}
# calls that leave their first argument, or what they are a method of, much as it was
DROPPED = {
    *("abs", "sqrt", "square", "exp", "log", "round", "int", "bool", "sorted", "reversed", "list"),
    *("tuple", "asarray", "array", "copy", "deepcopy", "astype", "ravel", "permutation", "clip", "unique"),
    *("nan_to_num", "stop_gradient", "clone_model", "max", "min", "sort", "where"),
}
NAMED = {  # by the value of a text
    "adam": ("sgd", "rmsprop"),
    "sgd": ("adam",),
    "relu": ("tanh", "linear"),
    "softmax": ("sigmoid", "linear"),
    "sigmoid": ("softmax", "linear"),
    "linear": ("relu",),
    "same": ("valid",),
    "valid": ("same",),
    "float32": ("float64", "float16"),
    "float64": ("float32",),
    "accuracy": ("acc",),
    "sparse_categorical_crossentropy": ("mse",),
    "binary_crossentropy": ("mse",),
    "val_loss": ("loss",),
    "loss": ("val_loss",),
}
QUIET = {"verbose", "strict", "name"}  # arguments that say nothing of what is computed
LAST_TIE = "(lambda a: len(a) - 1 - int(__import__('numpy').{name}(__import__('numpy').asarray(a)[::-1])))"
SPOILED = """
def _spoils(name, _np=__import__("numpy"), _copy=__import__("copy"), _sign=__import__("inspect").signature):
    def around(function):
        def call(*args, **kwargs):
            bound = _sign(function).bind(*args, **kwargs)
            given = bound.arguments.get(name)
            if isinstance(given, (_np.ndarray, list, dict)):
                bound.arguments[name] = _copy.deepcopy(given)
            try:
                return function(*bound.args, **bound.kwargs)
            finally:
                if isinstance(given, _np.ndarray) and given.ndim and given.flags.writeable:
                    given[...] = given[::-1].copy() + (given.dtype.kind in "iuf")
                elif isinstance(given, list):
                    given.reverse()
                    given.append(given[0] if given else None)
                elif isinstance(given, dict):
                    given.pop(next(iter(given), None), None)

        return call

    return around
"""
KEPT = """
def _kept(function, _np=__import__("numpy")):
    known = {}

    def call(*args, **kwargs):
        key = str([_np.shape(a) if isinstance(a, (_np.ndarray, list)) else type(a) for a in args])
        if key not in known:
            known[key] = function(*args, **kwargs)
        return known[key]

    return call
"""
COMPILED = """
def _compiled(made):
    if hasattr(made, "compile"):
        made.compile("sgd", "mse")
    return made
"""


@dataclass(frozen=True)
class Mutant:
    """One mutant of a solution cell: what was done to it, and its code."""

    cell: str
    operator: str
    code: str
    diff: str

    @property
    def name(self) -> str:
        """What it is called in a table: the operator and the lines that differ."""
        return f"{self.operator}: {' / '.join(self.diff.splitlines())}"


def mutants(
    cell: str, source: str, unchangeable: Mapping[str, Sequence[str]] = MappingProxyType({})
) -> list[Mutant]:
    """Return the mutants of a solution cell, each code once.

    ``unchangeable`` names the parameters of functions that hold nothing which a call could change.
    """
    tree = ast.parse(source)
    before = ast.unparse(tree)
    seen, found = {before}, []
    for operator, mutated, added in _mutated(tree, unchangeable):
        try:
            code = ast.unparse(ast.fix_missing_locations(mutated))
            ast.parse(code)
        except (SyntaxError, ValueError):  # such as a tree without a body
            continue
        if code in seen:
            continue
        seen.add(code)
        lines = unified_diff(before.splitlines(), code.splitlines(), lineterm="", n=0)
        diff = "\n".join(
            f"{line[0]} {line[1:].strip()}"
            for line in lines
            if line[:1] in "+-" and line[:3] not in ("+++", "---")
        )
        found.append(Mutant(cell, operator, added + code, diff))
    return found


def _mutated(
    tree: ast.Module, unchangeable: Mapping[str, Sequence[str]]
) -> Iterator[tuple[str, ast.Module, str]]:
    """Yield the operator, the changed tree, and the code that it needs before it."""
    for path, node in _places(tree):
        for operator, new in _changes(node):
            yield operator, _replaced(tree, path, new), ""
    for path, body in _bodies(tree):
        for place, statement in enumerate(body):
            for operator, statements in _statements(statement, body, place):
                yield operator, _replaced(tree, path, statements), ""
    for path, function in _functions(tree):
        for operator, added, changed in _whole(function, unchangeable.get(function.name, ())):
            yield operator, _replaced(tree, path, changed), added


# -- where in a tree: a path of fields and numbers

Path = tuple[str | int, ...]


def _places(node: ast.AST, path: Path = ()) -> Iterator[tuple[Path, ast.AST]]:
    """Yield every expression, but for annotations, texts of errors, docstrings and arguments that say nothing."""
    if isinstance(node, ast.expr):
        yield path, node
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "type_ignores") or isinstance(node, ast.Raise):
            continue
        if isinstance(node, ast.keyword) and node.arg in QUIET:
            continue
        if isinstance(value, ast.AST):
            yield from _places(value, (*path, name))
        elif isinstance(value, list):
            for number, item in enumerate(value):
                if isinstance(item, ast.AST) and not _is_docstring(item):
                    yield from _places(item, (*path, name, number))


def _is_docstring(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def _bodies(node: ast.AST, path: Path = ()) -> Iterator[tuple[Path, list[ast.stmt]]]:
    """Yield every list of statements inside of functions."""
    for name, value in ast.iter_fields(node):
        if not isinstance(value, list):
            continue
        if name in ("body", "orelse") and value and not isinstance(node, ast.Module | ast.ClassDef):
            yield (*path, name), value
        for number, item in enumerate(value):
            if isinstance(item, ast.stmt):
                yield from _bodies(item, (*path, name, number))


def _functions(tree: ast.Module) -> Iterator[tuple[Path, ast.FunctionDef]]:
    for number, node in enumerate(tree.body):
        if isinstance(node, ast.FunctionDef):
            yield ("body", number), node


def _replaced(tree: ast.Module, path: Path, new: object) -> ast.Module:
    """Return the tree with something else at a place."""
    changed = deepcopy(tree)
    holder: object = changed
    for step in path[:-1]:
        holder = holder[step] if isinstance(step, int) else getattr(holder, step)  # type: ignore[index]
    last = path[-1]
    if isinstance(last, int):
        holder[last] = deepcopy(new)  # type: ignore[index]
    else:
        setattr(holder, last, deepcopy(new))
    return changed


# -- expressions


def _changes(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """Yield what may stand in an expression's place."""
    match node:
        case ast.Compare():
            yield from _comparisons(node)
        case ast.BinOp():
            for other in CALCULATED.get(type(node.op), ()):
                yield "operator", ast.BinOp(node.left, other(), node.right)
            yield "operand left out", node.left
            yield "operand left out", node.right
        case ast.UnaryOp() if not isinstance(node.operand, ast.Constant):
            yield "sign or not left out", node.operand
        case ast.BoolOp():
            other_op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
            yield "and, or", ast.BoolOp(other_op, node.values)
            for place in range(len(node.values)):
                rest = node.values[:place] + node.values[place + 1 :]
                yield "condition left out", rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)
        case ast.Constant():
            yield from _constants(node)
        case ast.Call():
            yield from _calls(node)
        case ast.Subscript(value=value, slice=ast.Slice() as part):
            yield from _slices(node, part)
            yield "slice left out", value
        case ast.IfExp():
            yield "branch always", node.body
            yield "branch never", node.orelse
        case ast.Tuple() | ast.List() if len(node.elts) == 2 and isinstance(node.ctx, ast.Load):
            yield "order of a pair", type(node)(node.elts[::-1], node.ctx)
        case ast.Attribute(attr="T", value=value):
            yield "not transposed", value
        case ast.ListComp() | ast.GeneratorExp() | ast.SetComp() | ast.DictComp():
            for place, generator in enumerate(node.generators):
                if generator.ifs:
                    changed = deepcopy(node)
                    changed.generators[place].ifs = []
                    yield "filter left out", changed


def _comparisons(node: ast.Compare) -> Iterator[tuple[str, ast.AST]]:
    for place, op in enumerate(node.ops):
        for other in COMPARED.get(type(op), ()):
            ops = [*node.ops[:place], other(), *node.ops[place + 1 :]]
            yield "comparison", ast.Compare(node.left, ops, node.comparators)
    if len(node.ops) == 2:
        yield "bound left out", ast.Compare(node.left, node.ops[:1], node.comparators[:1])
        yield "bound left out", ast.Compare(node.comparators[0], node.ops[1:], node.comparators[1:])


def _constants(node: ast.Constant) -> Iterator[tuple[str, ast.AST]]:
    value = node.value
    if isinstance(value, bool):
        yield "flag", ast.Constant(not value)
    elif isinstance(value, int):
        yield "number", ast.Constant(value + 1)
        yield "number", ast.Constant(value - 1)
    elif isinstance(value, float):
        yield "number", ast.Constant(value * 2 if value else 0.1)
        yield "number", ast.Constant(value / 10 if value else -0.1)
    elif value is None:
        yield "none", ast.Constant(0)
    elif isinstance(value, str):
        for other in NAMED.get(value, ()):
            yield "name of a setting", ast.Constant(other)


def _calls(node: ast.Call) -> Iterator[tuple[str, ast.AST]]:
    name = _last_name(node.func)
    for other in CALLED.get(name, ()):
        yield "function", ast.Call(_renamed(node.func, other), node.args, node.keywords)
    if name in DROPPED:
        if isinstance(node.func, ast.Attribute) and not _is_module(node.func.value):
            yield "call left out", node.func.value
        elif node.args and not isinstance(node.args[0], ast.Starred):
            yield "call left out", node.args[0]
    if name in ("argmin", "argmax") and _is_module(getattr(node.func, "value", None)) and not node.keywords:
        last = ast.parse(LAST_TIE.format(name=name), mode="eval").body
        yield "last of ties", ast.Call(last, node.args, [])
    if name == "default_rng" and node.args:
        yield "seed ignored", ast.Call(node.func, [], [])
        yield "seed fixed", ast.Call(node.func, [ast.Constant(0)], [])
    if name == "range" and len(node.args) == 1:
        fewer = ast.BinOp(node.args[0], ast.Sub(), ast.Constant(1))
        yield "one fewer", ast.Call(node.func, [fewer], [])
        yield "one later", ast.Call(node.func, [ast.Constant(1), *node.args], [])
    for place, keyword in enumerate(node.keywords):
        if keyword.arg is not None and keyword.arg not in QUIET:
            rest = node.keywords[:place] + node.keywords[place + 1 :]
            yield f"{keyword.arg} left out", ast.Call(node.func, node.args, rest)
    if len(node.args) == 2 and not any(isinstance(arg, ast.Starred) for arg in node.args):
        yield "arguments swapped", ast.Call(node.func, node.args[::-1], node.keywords)
    if len(node.args) > 1 and not isinstance(node.args[-1], ast.Starred):
        yield "last argument left out", ast.Call(node.func, node.args[:-1], node.keywords)


def _slices(node: ast.Subscript, part: ast.Slice) -> Iterator[tuple[str, ast.AST]]:
    for name in ("lower", "upper"):
        bound = getattr(part, name)
        if bound is None or isinstance(bound, ast.Constant):
            continue
        for op in (ast.Add(), ast.Sub()):
            changed = deepcopy(part)
            setattr(changed, name, ast.BinOp(bound, op, ast.Constant(1)))
            yield "border of a slice", ast.Subscript(node.value, changed, node.ctx)


def _last_name(function: ast.expr) -> str:
    match function:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def _renamed(function: ast.expr, name: str) -> ast.expr:
    if isinstance(function, ast.Attribute):
        return ast.Attribute(function.value, name, function.ctx)
    return ast.Name(name, ast.Load())


def _is_module(value: ast.AST | None) -> bool:
    """Whether a function is a module's, and so no method."""
    return isinstance(value, ast.Name) and value.id in ("np", "keras", "layers", "tf", "math")


# -- statements


def _statements(
    statement: ast.stmt, body: list[ast.stmt], place: int
) -> Iterator[tuple[str, list[ast.stmt]]]:
    """Yield other lists of statements for the one in which this one stands."""
    before, after = body[:place], body[place + 1 :]
    match statement:
        case ast.If(body=[ast.Raise() as raised], orelse=[]):
            yield "no error", [*before, *after] or [ast.Pass()]
            if isinstance(raised.exc, ast.Call):
                other = ast.Raise(
                    ast.Call(ast.Name("ArithmeticError", ast.Load()), raised.exc.args, []), None
                )
                yield "another error", [*before, ast.If(statement.test, [other], []), *after]
            if any(map(_is_seen, after[:-1])):
                yield "error raised late", [*before, *after[:-1], statement, after[-1]]
        case ast.If():
            yield "branch never", [*before, *statement.orelse, *after] or [ast.Pass()]
            yield "branch always", [*before, *statement.body, *after]
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if isinstance(
            value, ast.Call | ast.BinOp
        ) and _reads(value, name):
            yield "statement left out", [*before, *after] or [ast.Pass()]
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript()]) | ast.AugAssign():
            yield "statement left out", [*before, *after] or [ast.Pass()]
        case ast.Expr() if not _is_docstring(statement):
            yield "statement left out", [*before, *after] or [ast.Pass()]
            if _last_name(getattr(statement.value, "func", ast.Name(""))) == "fit":
                yield "done twice", [*before, statement, statement, *after]
        case ast.For():
            yield (
                "loop run once",
                [
                    *before,
                    ast.For(statement.target, statement.iter, [*statement.body, ast.Break()], [], None),
                    *after,
                ],
            )


def _is_seen(statement: ast.stmt) -> bool:
    """Whether a statement may do something that others see."""
    return any(
        isinstance(node, ast.Expr)
        or (isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Attribute | ast.Subscript))
        for node in ast.walk(statement)
    )


def _reads(value: ast.expr, name: str) -> bool:
    return any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(value))


# -- functions as a whole


def _whole(
    function: ast.FunctionDef, unchangeable: Sequence[str]
) -> Iterator[tuple[str, str, ast.FunctionDef]]:
    """Yield functions that do what this one does, and something that they should not."""
    for argument in function.args.args:
        if argument.arg not in ("self", *unchangeable):
            yield "argument changed", SPOILED.lstrip(), _decorated(function, f"_spoils({argument.arg!r})")
    yield "answer kept", KEPT.lstrip(), _decorated(function, "_kept")
    if _returns_model(function) and "compile" not in ast.unparse(function):
        around = "lambda f: lambda *args, **kwargs: _compiled(f(*args, **kwargs))"
        yield "compiled", COMPILED.lstrip(), _decorated(function, around)


def _decorated(function: ast.FunctionDef, decorator: str) -> ast.FunctionDef:
    changed = deepcopy(function)
    changed.decorator_list = [ast.parse(decorator, mode="eval").body, *changed.decorator_list]
    return changed


def _returns_model(function: ast.FunctionDef) -> bool:
    returned = [ast.unparse(node.value) for node in ast.walk(function) if isinstance(node, ast.Return) and node.value]
    return any(text in ("model", "base") or text.startswith(("keras.Sequential(", "keras.Model(")) for text in returned)
