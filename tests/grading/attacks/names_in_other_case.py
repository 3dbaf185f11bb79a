"""Hands in files and folders that are called like what grading writes, in other case and other letters."""

# /// attack
# opened = { "look-alikes" = ["took a name of the grader's"] }
# ///
# %% hand_in
def hand_in(folder):
    (path,) = folder.glob("*.ipynb")
    for name in ("RESULT.JSON", "\uff52esult.json", "Timestamp.txt", "re\u017fult.json"):
        (folder / name).write_text('{"digest": "", "notebooks": {}}')
    for name in (path.name.upper(), path.name.replace("h", "\uff48"), "Result.json"):
        (folder / name).mkdir()
        (folder / name / "inside.txt").write_text("in the way")
