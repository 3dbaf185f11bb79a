"""Where things are in the repository."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOC = ROOT / "_toc.yml"
ANSWERS = ROOT / "tests" / "exercises" / "answers"
HTML = ROOT / "_build" / "html"
EVIDENCE = ROOT / "evidence"
