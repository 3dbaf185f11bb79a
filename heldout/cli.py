"""The command line of the book and of the grader; ``heldout --help`` lists the commands."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from heldout.chapters import Chapter, chapters, find_chapter
from heldout.errors import HeldOutError
from heldout.paths import ROOT

console = Console()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status. Known mistakes end in one message, not a traceback."""
    parser = argparse.ArgumentParser(prog="heldout", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)

    build = commands.add_parser("build", help="run the labs that changed and render the book")
    build.set_defaults(run_command=_build)

    public = commands.add_parser("public", help="gather what students may have in _build/public")
    public.set_defaults(run_command=_public)

    pdf = commands.add_parser("pdf", help="print the built book as one PDF")
    pdf.set_defaults(run_command=_pdf)

    tidy = commands.add_parser("tidy", help="put notebooks in their committed form")
    tidy.add_argument("notebooks", nargs="+", type=Path)
    tidy.add_argument("--run", action="store_true", help="execute first, to renew compared outputs")
    tidy.set_defaults(run_command=_tidy)

    exercises = commands.add_parser("exercises", help="generate exercises/ from solutions/")
    exercises.add_argument("chapter", nargs="*", help="slug, such as 01-overfitting (default: all)")
    exercises.set_defaults(run_command=_exercises)

    proofs = commands.add_parser("proofs", help="grade every answer variant and print the table")
    proofs.add_argument("chapter", nargs="*", help="slug, such as 01-overfitting (default: all)")
    proofs.add_argument("--jobs", type=_at_least_one, help="gradings at a time (default: one a core)")
    proofs.set_defaults(run_command=_proofs)

    evidence = commands.add_parser("evidence", help="run what is missing of the experiments")
    evidence.add_argument("only", nargs="*", help="part of a name, such as dropout (default: all)")
    evidence.add_argument("--jobs", type=_at_least_one, help="runs at a time (default: one a core)")
    evidence.set_defaults(run_command=_evidence)

    check = commands.add_parser("check", help="say what grading would find missing or blank in a notebook")
    check.add_argument("notebook", type=Path)
    check.add_argument("--assignment", help="the exercise, such as 01-overfitting (default: by its cells)")
    check.set_defaults(run_command=_check)

    grade = commands.add_parser(
        "grade",
        help="grade what a class handed in",
        epilog="Exit status: 0 all graded, 3 some need a person, 1 not graded, 130 interrupted. Whatever "
        "stops a run, the same command goes on where it was.",
    )
    grade.add_argument("assignment", help="nbgrader's assignment id, such as 01-overfitting")
    grade.add_argument("--course-dir", type=Path, default=Path(), help="the folder with nbgrader_config.py")
    grade.add_argument("--jobs", type=_at_least_one, help="submissions at a time (default: one a core)")
    grade.add_argument("--scheduler", help="address of a Dask scheduler whose workers shall grade")
    grade.add_argument("--student", action="append", default=[], help="grade this one; can be repeated")
    grade.add_argument("--force", action="store_true", help="grade again what is graded")
    grade.add_argument("--no-sandbox", action="store_true", help="run submissions with all your rights")
    grade.set_defaults(run_command=_grade)

    bench_evidence = commands.add_parser("bench-evidence", help="time experiments against fresh processes")
    bench_evidence.add_argument("--size", type=_at_least_one, default=100, help="runs to time (default: 100)")
    bench_evidence.add_argument(
        "--fresh", type=_at_least_one, default=10, help="of these, in fresh processes (default: 10)"
    )
    bench_evidence.set_defaults(run_command=_bench_evidence)

    bench_kernels = commands.add_parser("bench-kernels", help="time plain kernels against warm ones")
    bench_kernels.set_defaults(run_command=_bench_kernels)

    bench_pages = commands.add_parser("bench-pages", help="weigh and time each page, and the default's")
    bench_pages.add_argument("page", nargs="*", help="as in _toc.yml (default: all)")
    bench_pages.add_argument("--repeat", type=_at_least_one, default=3, help="loads of each (default: 3)")
    bench_pages.set_defaults(run_command=_bench_pages)

    bench_grading = commands.add_parser("bench-grading", help="time nbgrader's autograder against this one")
    bench_grading.add_argument(
        "--exercise",
        action="append",
        help="'small', or a slug; can be repeated (default: small and 02-splits)",
    )
    bench_grading.add_argument(
        "--size", type=_at_least_one, action="append", help="students; can be repeated (default: 30 and 300)"
    )
    bench_grading.add_argument(
        "--stock", type=_at_least_one, default=6, help="how many of them nbgrader grades, too (default: 6)"
    )
    bench_grading.add_argument(
        "--tiny", type=int, default=3000, help="students with a tiny exercise; 0 for none (default: 3000)"
    )
    bench_grading.set_defaults(run_command=_bench_grading)

    bench_kills = commands.add_parser("bench-kills", help="kill the grader again and again; see what is lost")
    bench_kills.add_argument("--kills", type=_at_least_one, default=100, help="how often (default: 100)")
    bench_kills.add_argument("--size", type=_at_least_one, default=30, help="students (default: 30)")
    bench_kills.add_argument("--seed", type=int, help="of the moments at which it is killed")
    bench_kills.set_defaults(run_command=_bench_kills)

    attacks = commands.add_parser("attacks", help="grade a class of attackers and print what each achieved")
    attacks.add_argument("name", nargs="*", help="an attack, such as fork_bomb (default: all)")
    attacks.add_argument("--stock", action="store_true", help="let them loose on nbgrader autograde as well")
    attacks.add_argument("--jobs", type=_at_least_one, help="submissions at a time (default: one a core)")
    attacks.set_defaults(run_command=_attacks)

    options = parser.parse_args(arguments)
    try:
        return options.run_command(options)
    except HeldOutError as error:
        print(f"\nheldout {options.command}: {error}", file=sys.stderr)
        return 1


def _at_least_one(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is no whole number from 1 on")
    return int(text)


def _chosen(slugs: list[str]) -> list[Chapter]:
    return [find_chapter(slug) for slug in slugs] if slugs else chapters()


def _build(options: argparse.Namespace) -> int:
    from heldout.publish.build import build

    page = build()
    console.print(f"Made: {page.relative_to(ROOT)} (make serve shows it)", highlight=False)
    return 0


def _public(options: argparse.Namespace) -> int:
    from heldout.publish.student_edition import publish

    folder = publish()
    files = sum(path.is_file() for path in folder.rglob("*"))
    console.print(
        f"Made: {folder.relative_to(ROOT)}, {files} files, searched for every hidden line and found none",
        highlight=False,
    )
    return 0


def _pdf(options: argparse.Namespace) -> int:
    from heldout.publish.pdf import make_pdf

    path = make_pdf(console)
    console.print(f"Made: {path.relative_to(ROOT)}, {path.stat().st_size / 1e6:.1f} MB", highlight=False)
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


def _evidence(options: argparse.Namespace) -> int:
    from heldout.evidence.command import evidence

    return evidence(options.only, options.jobs, console)


def _check(options: argparse.Namespace) -> int:
    from heldout.grading.check_notebook import check

    return check(options.notebook, options.assignment, console)


def _grade(options: argparse.Namespace) -> int:
    from heldout.grading.command import grade

    return grade(options, console)


def _bench_evidence(options: argparse.Namespace) -> int:
    from heldout.evidence.bench import bench

    bench(options.size, options.fresh, console)
    return 0


def _bench_kernels(options: argparse.Namespace) -> int:
    from heldout.kernels.bench import bench

    bench(console)
    return 0


def _bench_pages(options: argparse.Namespace) -> int:
    from heldout.book.bench import bench

    bench(options.page, options.repeat, console)
    return 0


def _bench_grading(options: argparse.Namespace) -> int:
    from heldout.grading.bench import bench

    sizes = options.size or [30, 300]
    bench(options.exercise or ["small", "02-splits"], sizes, options.stock, options.tiny, console)
    return 0


def _bench_kills(options: argparse.Namespace) -> int:
    from heldout.testing.crashes import bench

    return bench(options.kills, options.size, options.seed, console)


def _attacks(options: argparse.Namespace) -> int:
    from heldout.testing.attacks.report import print_attacks

    return print_attacks(options.name, options.stock, options.jobs, console)


if __name__ == "__main__":
    sys.exit(main())
