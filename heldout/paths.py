"""Where things are in the repository."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOC = ROOT / "_toc.yml"
VARIANTS = ROOT / "tests" / "exercises" / "variants"
REQUIREMENTS = ROOT / "tests" / "exercises" / "requirements"
STRANGERS = ROOT / "tests" / "exercises" / "strangers"
MUTANTS = ROOT / "tests" / "exercises" / "mutants"
HTML = ROOT / "_build" / "html"
EVIDENCE = ROOT / "evidence"
