"""Sorts twice: by epoch, then by loss, which keeps the order of equal ones."""
# /// answer
# cell = "best_checkpoint"
# ///
import re


def best_checkpoint(files):
    pattern = re.compile(r"(?:.*[/])?([0-9]{2}|[1-9][0-9]{2,})-(-?[0-9]+[.][0-9]{4})[.]keras")
    matches = [match for match in map(pattern.fullmatch, files) if match]
    matches.sort(key=lambda match: int(match.group(1)))
    matches.sort(key=lambda match: float(match.group(2)))
    if len(matches) == 0:
        raise ValueError("no checkpoint among these files")
    return matches[0].group(0)
