"""The command line: ``heldout build``, ``heldout tidy``, ``heldout exercises``, ``heldout proofs``."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from heldout.book.chapters import Chapter, chapters, find_chapter
from heldout.errors import HeldOutError
from heldout.paths import ROOT

console = Console()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status. Known mistakes end in one message, not a traceback."""
    parser = argparse.ArgumentParser(prog="heldout", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)

    build = commands.add_parser("build", help="run the labs that changed and render the book")
    build.set_defaults(run_command=_build)

    tidy = commands.add_parser("tidy", help="put notebooks in their committed form")
    tidy.add_argument("notebooks", nargs="+", type=Path)
    tidy.add_argument("--run", action="store_true", help="execute first, to renew compared outputs")
    tidy.set_defaults(run_command=_tidy)

    exercises = commands.add_parser("exercises", help="generate exercises/ from solutions/")
    exercises.add_argument("chapter", nargs="*", help="slug, such as 01-overfitting (default: all)")
    exercises.set_defaults(run_command=_exercises)

    proofs = commands.add_parser("proofs", help="grade every answer variant and print the table")
    proofs.add_argument("chapter", nargs="*", help="slug, such as 01-overfitting (default: all)")
    proofs.add_argument("--jobs", type=int, help="gradings at a time (default: one a core)")
    proofs.set_defaults(run_command=_proofs)

    options = parser.parse_args(arguments)
    try:
        return options.run_command(options)
    except HeldOutError as error:
        print(f"\nheldout {options.command}: {error}", file=sys.stderr)
        return 1


def _chosen(slugs: list[str]) -> list[Chapter]:
    return [find_chapter(slug) for slug in slugs] if slugs else chapters()


def _build(options: argparse.Namespace) -> int:
    from heldout.book.build import build

    page = build()
    console.print(f"Made: {page.relative_to(ROOT)} (make serve shows it)", highlight=False)
    return 0


def _tidy(options: argparse.Namespace) -> int:
    from heldout.notebooks import tidy_file

    for path in options.notebooks:
        changed = tidy_file(path, run=options.run)
        console.print(f"{path}: {'tidied' if changed else 'was tidy'}", highlight=False)
    return 0


def _exercises(options: argparse.Namespace) -> int:
    from heldout.exercises.release import course_config, release

    config = course_config()
    for chapter in _chosen(options.chapter):
        release(chapter, config)
        console.print(f"{chapter.solution} → {chapter.exercise}", highlight=False)
    return 0


def _proofs(options: argparse.Namespace) -> int:
    from heldout.exercises.report import print_proofs

    return print_proofs(_chosen(options.chapter), options.jobs, console)


if __name__ == "__main__":
    sys.exit(main())
