"""Which code a result rests on: the modules of this repository that a piece of code imports, and their hash.

Read from the source, without running it. Modules from elsewhere (Keras, NumPy) don't count: their versions
say what they are. A package's ``__init__.py`` counts only where a name is imported from it.
"""

import ast
import re
from collections.abc import Collection, Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

# what says how a node is used, or how it was written, but not what it does
UNSAID = {"ctx", "kind", "type_comment", "type_ignores", "type_params"}
IDENTIFIER = re.compile(r"[^\W\d]\w*")
DOCUMENTED = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def code_digest(modules: Iterable[str | Path], root: Path, but_for: Collection[str] = ()) -> str:
    """Return a hash of the code of these modules and of all below ``root`` that they import, directly or not.

    Of modules given by name only imports from their own top-level packages count: where a package is
    installed, all others lie below the same folder.
    A module is given by its name, as in an import, or by its file, which may lie anywhere. Comments,
    formatting, docstrings, types, and what is imported for types alone don't count; neither do the variables
    named ``but_for`` of the modules given. The hash is the same on every version of Python.
    Raises `FileNotFoundError` for a module that ``root`` does not hold.
    """
    modules = list(modules)
    labels: dict[Path, str] = {}
    for module in modules:
        path = module if isinstance(module, Path) else _module_file(module, root)
        if path is None:
            raise FileNotFoundError(f"{root} has no module {module}")
        # by its name, since that is how other code refers to it; a file on its own may lie anywhere
        labels[path] = "" if isinstance(module, Path) else str(module)
    given = set(labels)
    packages = {str(module).partition(".")[0] for module in modules if not isinstance(module, Path)}
    todo = list(labels)
    sources: list[str] = []
    while todo:
        path = todo.pop()
        tree = essence(path.read_text(encoding="utf-8"), but_for if path in given else ())
        sources.append(f"{labels[path]}\0{_said(tree)}")
        for imported in imports(tree, path.parent, root):
            name = imported.relative_to(root).as_posix()
            elsewhere = packages and name.partition("/")[0].removesuffix(".py") not in packages
            if imported not in labels and not elsewhere:
                labels[imported] = name
                todo.append(imported)
    return sha256("\0\0".join(sorted(sources)).encode()).hexdigest()[:16]


def imports(tree: ast.Module, folder: Path, root: Path) -> Iterator[Path]:
    """Yield the files of the modules below ``root`` that code in ``folder`` imports directly."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found = [_module_file(alias.name, root) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            package = _absolute(node, folder, root)
            # a name is a module of the package, or stands in the package itself
            found = [
                (_module_file(f"{package}.{alias.name}", root) or _module_file(package, root))
                if package
                else None
                for alias in node.names
            ]
        else:
            continue
        yield from (path for path in found if path)


def _absolute(node: ast.ImportFrom, folder: Path, root: Path) -> str:
    """Return from which module, by its full name; empty where a relative import leads out of ``root``."""
    if not node.level:
        return node.module or ""
    base = folder.joinpath(*[".."] * (node.level - 1)).resolve()
    if not base.is_relative_to(root.resolve()):
        return ""
    return ".".join([*base.relative_to(root.resolve()).parts, *filter(None, [node.module])])


def _module_file(name: str, root: Path) -> Path | None:
    """Return the file of a module below ``root``; None for one from elsewhere."""
    package, *_ = name.split(".")
    if not (root / package / "__init__.py").is_file():
        return None
    base = root.joinpath(*name.split("."))
    candidates = (base / "__init__.py", base.with_suffix(".py"))
    return next((path for path in candidates if path.is_file()), None)


def essence(code: str, but_for: Collection[str] = ()) -> ast.Module:
    """Return the tree of a module without docstrings, types, and the variables named ``but_for``.

    The types of a class's attributes stay: those of a dataclass decide what it is.
    """
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, DOCUMENTED) and ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:]
    types = _Types()
    tree = types.visit(tree)
    tree.body = [node for node in tree.body if not _assigns(node, but_for)]
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return _Imports(types.names - used).visit(tree)  # type: ignore[no-any-return]


def _assigns(node: ast.stmt, names: Collection[str]) -> bool:
    return isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in names


class _Types(ast.NodeTransformer):
    """Takes types out of a tree, and collects the names that they use."""

    def __init__(self) -> None:
        self.names = {"TYPE_CHECKING"}

    def _take(self, annotation: ast.expr | None) -> None:
        if annotation is None:
            return
        for node in ast.walk(annotation):
            if isinstance(node, ast.Name):
                self.names.add(node.id)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):  # a type written as text
                self.names |= set(IDENTIFIER.findall(node.value))

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        """Leave the attributes as they are; go on with the methods."""
        node.body = [item if isinstance(item, ast.AnnAssign) else self.visit(item) for item in node.body]
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self._take(node.returns)
        node.returns = None
        return self.generic_visit(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        self._take(node.returns)
        node.returns = None
        return self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> ast.arg:
        self._take(node.annotation)
        node.annotation = None
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST | None:
        self._take(node.annotation)
        if node.value is None:
            return None
        plain = ast.Assign(targets=[node.target], value=node.value)
        return self.generic_visit(ast.copy_location(plain, node))

    def visit_If(self, node: ast.If) -> ast.AST | list[Any]:
        """Leave out what only a type checker reads."""
        self.generic_visit(node)
        return node.orelse if getattr(node.test, "id", "") == "TYPE_CHECKING" else node


class _Imports(ast.NodeTransformer):
    """Takes imports of ``names`` out of a tree."""

    def __init__(self, names: set[str]) -> None:
        self.names = names

    def _left(self, aliases: list[ast.alias]) -> list[ast.alias]:
        return [alias for alias in aliases if (alias.asname or alias.name.split(".")[0]) not in self.names]

    def visit_Import(self, node: ast.Import) -> ast.Import | None:
        node.names = self._left(node.names)
        return node if node.names else None

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.ImportFrom | None:
        node.names = self._left(node.names)
        return node if node.names and node.module != "__future__" else None


def _said(node: Any) -> str:
    """Return a tree as text: like `ast.dump`, whose text depends on the version of Python."""
    if isinstance(node, ast.AST):
        # an empty field says no more than a field that an older Python does not know
        said = {name: value for name, value in ast.iter_fields(node) if value not in ([], None)}
        parts = [f"{name}={_said(value)}" for name, value in said.items() if name not in UNSAID]
        return f"{type(node).__name__}({', '.join(parts)})"
    if isinstance(node, list):
        return f"[{', '.join(map(_said, node))}]"
    return repr(node)
