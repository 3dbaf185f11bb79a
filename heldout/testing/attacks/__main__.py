"""Grade a class of attackers and print what each achieved."""

import click
from rich.console import Console

from heldout.errors import HeldOutError
from heldout.testing.attacks.report import print_attacks


@click.command(help=__doc__)
@click.argument("names", nargs=-1, metavar="[ATTACK]...")
@click.option("--stock", is_flag=True, help="Let them loose on nbgrader autograde as well, and on openings.")
@click.option("--jobs", type=click.IntRange(1), help="Submissions at a time (default: one a core).")
def main(names: tuple[str, ...], stock: bool, jobs: int | None) -> None:
    """Grade and print; the exit status is 0 if each took place and achieved nothing here."""
    try:
        raise SystemExit(print_attacks(names, stock, jobs, Console()))
    except HeldOutError as error:
        raise click.ClickException(str(error)) from error


if __name__ == "__main__":
    main()
