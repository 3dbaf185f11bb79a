"""The command line of the book and of the grader; ``heldout --help`` lists the commands.

Commands import what they need when they run, so that each works with its own part of the package installed.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import click
from rich.console import Console

from heldout import __version__
from heldout.errors import HeldOutError
from heldout.startup import skip_address_parsers

console = Console()
COUNT = click.IntRange(min=1)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def cli() -> None:
    """Grade notebooks of an nbgrader course, and make the book Held Out."""


@cli.command(
    epilog="Exit status: 0 all graded, 3 some need a person, 1 not graded, 130 interrupted. Whatever stops "
    "a run, the same command goes on where it was."
)
@click.argument("assignment")
@click.option(
    "--course-dir",
    type=click.Path(path_type=Path),
    default=Path(),
    help="The folder with nbgrader_config.py.",
)
@click.option("--jobs", type=COUNT, help="Submissions at a time (default: one a core).")
@click.option("--scheduler", help="Address of a Dask scheduler whose workers shall grade.")
@click.option("--student", multiple=True, help="Grade this one; can be repeated.")
@click.option("--force", is_flag=True, help="Grade again what is graded.")
@click.option("--no-sandbox", is_flag=True, help="Run submissions with all your rights.")
@click.option("--no-trial", is_flag=True, help="Grade also where solution or blank fail their trial.")
def grade(
    assignment: str,
    course_dir: Path,
    jobs: int | None,
    scheduler: str | None,
    student: tuple[str, ...],
    force: bool,
    no_sandbox: bool,
    no_trial: bool,
) -> int:
    """Grade what a class handed in for ASSIGNMENT, nbgrader's assignment id.

    An assignment that is new or changed is tried first: its solution must pass every test, its blank none.
    Then the gradebook takes the changes over, with all that persons have graded.
    """
    from heldout.grading.command import grade_class

    return grade_class(
        assignment,
        course_dir,
        console,
        jobs=jobs,
        scheduler=scheduler,
        students=student,
        force=force,
        sandbox=not no_sandbox,
        trial=not no_trial,
    )


@cli.command()
@click.argument("assignment")
@click.option(
    "--course-dir",
    type=click.Path(path_type=Path),
    default=Path(),
    help="The folder with nbgrader_config.py.",
)
@click.option("--check-only", is_flag=True, help="Check and release nothing.")
def release(assignment: str, course_dir: Path, check_only: bool) -> int:
    """Check ASSIGNMENT, grading its solution and its blank, then do nbgrader's generate_assignment.

    Refused is what would give students wrong grades. What was released before is replaced as a whole, or
    stays.
    """
    from heldout.grading.release import release_assignment

    return release_assignment(assignment, course_dir, console, check_only)


@cli.command(
    epilog="Exit status: 0 all filed, 3 something is asked or refused and not filed, 1 nothing filed."
)
@click.argument("assignment")
@click.argument("downloads", nargs=-1, type=click.Path(path_type=Path, exists=True))
@click.option(
    "--course-dir",
    type=click.Path(path_type=Path),
    default=Path(),
    help="The folder with nbgrader_config.py.",
)
@click.option(
    "--roster",
    multiple=True,
    type=click.Path(path_type=Path),
    help="The class, a CSV file of any system; can be repeated (default: roster.csv in the course's folder).",
)
@click.option(
    "--times", type=click.Path(path_type=Path), help="When who handed in, a CSV file: student,time."
)
@click.option("--system", default="", help="What made the download, if that can't be told.")
@click.option(
    "--choose", multiple=True, help="Of several notebooks this one counts; its path in the download."
)
@click.option(
    "--attempt", multiple=True, help="STUDENT=NUMBER: this version counts; 0: what the course's rule says."
)
@click.option("--check-only", is_flag=True, help="Say what would be filed, and file nothing.")
def collect(
    assignment: str,
    downloads: tuple[Path, ...],
    course_dir: Path,
    roster: tuple[Path, ...],
    times: Path | None,
    system: str,
    choose: tuple[str, ...],
    attempt: tuple[str, ...],
    check_only: bool,
) -> int:
    """File what a class handed in for ASSIGNMENT, from DOWNLOADS: zip archives, folders or notebooks.

    Whose a file is, the system's part of its name says, and the roster; what can't be told is asked. Every
    version is kept.
    """
    from heldout.grading.collect.command import SYSTEM_NAMES, collect_class

    if not downloads and not attempt:
        raise click.UsageError("Name what you downloaded: a zip archive, a folder or a notebook.")
    versions = []
    for text in attempt:
        student, _, number = text.rpartition("=")
        if not student or not number.isdecimal():
            raise click.BadParameter(f"'{text}' is not of the form STUDENT=NUMBER", param_hint="--attempt")
        versions.append((student, int(number)))
    if system and system not in SYSTEM_NAMES:
        raise click.BadParameter(f"one of {', '.join(SYSTEM_NAMES)}", param_hint="--system")
    return collect_class(
        assignment,
        downloads,
        course_dir,
        console,
        rosters=roster,
        times=times,
        system=system,
        preferred=choose,
        versions=versions,
        check_only=check_only,
    )


@cli.command()
@click.argument("notebook", type=click.Path(path_type=Path))
@click.option("--assignment", help="The exercise, such as 01-overfitting (default: by its cells).")
@click.option(
    "--course-dir",
    type=click.Path(path_type=Path),
    default=Path(),
    help="The folder with nbgrader_config.py, or with the folder exercises.",
)
@click.option("--no-run", is_flag=True, help="Only look for what is missing or blank; execute nothing.")
def check(notebook: Path, assignment: str | None, course_dir: Path, no_run: bool) -> int:
    """Say what grading would find in NOTEBOOK, before it is handed in.

    It runs as grading runs it, with the checks that you can see. Hidden tests are not here.
    """
    from heldout.grading.check_notebook import check

    return check(notebook, assignment, console, course_dir, run=not no_run)


@cli.group()
def book() -> None:
    """Build, print and publish the book."""


@book.command()
def build() -> int:
    """Run the labs that changed and render the book."""
    from heldout.paths import ROOT
    from heldout.publish.build import build

    page = build()
    console.print(f"Made: {page.relative_to(ROOT)} (make serve shows it)", highlight=False)
    return 0


@book.command()
def public() -> int:
    """Gather what students may have in _build/public."""
    from heldout.paths import ROOT
    from heldout.publish.student_edition import publish

    folder = publish()
    files = sum(path.is_file() for path in folder.rglob("*"))
    console.print(
        f"Made: {folder.relative_to(ROOT)}, {files} files, searched for every hidden line and found none",
        highlight=False,
    )
    return 0


@book.command()
def pdf() -> int:
    """Print the built book as one PDF."""
    from heldout.paths import ROOT
    from heldout.publish.pdf import make_pdf

    path = make_pdf(console)
    console.print(f"Made: {path.relative_to(ROOT)}, {path.stat().st_size / 1e6:.1f} MB", highlight=False)
    return 0


@cli.group()
def author() -> None:
    """Make what the book and its exercises rest on."""


@author.command()
@click.argument("notebooks", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--run", is_flag=True, help="Execute first, to renew compared outputs.")
def tidy(notebooks: tuple[Path, ...], run: bool) -> int:
    """Put NOTEBOOKS in their committed form."""
    from heldout.notebooks import tidy_file

    for path in notebooks:
        changed = tidy_file(path, run=run)
        console.print(f"{path}: {'tidied' if changed else 'was tidy'}", highlight=False)
    return 0


@author.command()
@click.argument("slugs", nargs=-1, metavar="[CHAPTER]...")
def exercises(slugs: tuple[str, ...]) -> int:
    """Generate exercises/ from solutions/, of all chapters or those named, such as 01-overfitting."""
    from heldout.chapters import chosen
    from heldout.exercises.release import course_config, release

    config = course_config()
    for chapter in chosen(slugs):
        release(chapter, config)
        console.print(f"{chapter.solution} → {chapter.exercise}", highlight=False)
    return 0


@author.command()
@click.argument("slugs", nargs=-1, metavar="[CHAPTER]...")
@click.option("--jobs", type=COUNT, help="Gradings at a time (default: one a core).")
def variants(slugs: tuple[str, ...], jobs: int | None) -> int:
    """Grade every right and wrong variant of every answer and print the table."""
    from heldout.chapters import chosen
    from heldout.exercises.report import print_variants

    return print_variants(chosen(slugs), jobs, console)


@author.command()
@click.argument("slugs", nargs=-1, metavar="[CHAPTER]...")
@click.option("--jobs", type=COUNT, help="Gradings at a time (default: one a core).")
@click.option("--quick", is_flag=True, help="Run the tests in one process instead of grading.")
def mutants(slugs: tuple[str, ...], jobs: int | None, quick: bool) -> int:
    """Grade every mutant of every model solution and print which survive."""
    from heldout.chapters import chosen
    from heldout.exercises.report import print_mutants

    return print_mutants(chosen(slugs), jobs, console, quick)


@author.command()
@click.argument("slugs", nargs=-1, metavar="[CHAPTER]...")
@click.option("--jobs", type=COUNT, help="Variants at a time (default: one a core).")
@click.option("--right", type=COUNT, default=300, show_default=True, help="Draws for each right answer.")
@click.option("--wrong", type=COUNT, default=100, show_default=True, help="Draws for each wrong answer.")
def draws(slugs: tuple[str, ...], jobs: int | None, right: int, wrong: int) -> int:
    """Run every hidden test many times against every variant: do right ones pass, wrong ones fail?"""
    from heldout.chapters import chosen
    from heldout.exercises.report import print_draws

    return print_draws(chosen(slugs), jobs, console, right, wrong)


@author.command()
@click.argument("only", nargs=-1)
@click.option("--jobs", type=COUNT, help="Runs at a time (default: one a core).")
def evidence(only: tuple[str, ...], jobs: int | None) -> int:
    """Run what is missing of the experiments, all or those with ONLY in their names."""
    from heldout.evidence.command import evidence

    return evidence(list(only), jobs, console)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status. Known mistakes end in one message, not a traceback."""
    skip_address_parsers()
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    command = " ".join(["heldout", *arguments[: 2 if arguments[:1] in (["book"], ["author"]) else 1]])
    try:
        return int(cli.main(arguments, prog_name="heldout", standalone_mode=False) or 0)
    except click.exceptions.Abort:
        return 130
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except HeldOutError as error:
        print(f"\n{command}: {error}", file=sys.stderr)
        return 1
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] == "heldout":
            raise
        print(
            f"\n{command}: {error.name} is not installed. The command needs another part of "
            'this package: pip install "heldout[grade]" for the grader, "heldout[author]" for everything.',
            file=sys.stderr,
        )
        return 1


if __name__ == "__main__":
    sys.exit(main())
