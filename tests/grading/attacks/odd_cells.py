"""Hands in cells whose ids, types, metadata and language are surrogates, control characters, numbers and
lists."""

# /// attack
# honest = ["counts"]
# seen = ['test_total: ']
# stock = ["points: -2", "not graded"]
# ///
# %% hand_in
def hand_in(folder):
    import json

    (path,) = folder.glob("*.ipynb")
    notebook = json.loads(path.read_text())
    odd = ["\ud800", "\x1b[2J\0\u202e", "../../x", "a" * 100_000, 10**400, -1, None, True, [[]], {"a": {}}]
    for number, cell in enumerate(notebook["cells"]):
        cell["id"] = odd[number % len(odd)]
        cell["execution_count"] = odd[(number + 3) % len(odd)]
        cell["metadata"]["tags"] = odd[(number + 1) % len(odd)]
        cell["metadata"][odd[1]] = odd[(number + 2) % len(odd)]
        cell["metadata"]["name\ud800"] = number
    more = [{"cell_type": kind, "source": kind, "metadata": kind, "id": kind} for kind in odd]
    notebook["cells"] += [*more, *odd]
    notebook["metadata"] = {"kernelspec": {"name": "\x1b[2J", "language": odd}, "language_info": odd}
    notebook["nbformat_minor"], notebook["\ud800"] = 10**30, odd
    path.write_text(json.dumps(notebook))
