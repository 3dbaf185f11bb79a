"""How much a submission may use while it is graded, set in ``nbgrader_config.py`` as ``c.Limits``."""

from dataclasses import asdict, dataclass
from typing import Any

from traitlets import Float, Integer, List, Unicode
from traitlets.config import Config, Configurable

from heldout.kernels.environment import check_preload, preload_of
from heldout.kernels.sandbox import SandboxLimits

# what runs in the two processes of a submission; imported before each is forked, and not in each
_SIDES = ("heldout.grading.student", "heldout.grading.checker", "heldout.grading.warm_shell")


class Limits(Configurable):
    """The settings; their defaults fit exercises that train small networks for seconds."""

    cell_seconds = Float(60.0, help="Wall time of one cell, and of one test.").tag(config=True)
    notebook_seconds = Float(600.0, help="Wall time of one submission, without what others took of it.").tag(
        config=True
    )
    memory_mb = Integer(4096, help="Memory of all processes of a submission together.").tag(config=True)
    processes = Integer(512, help="Processes and threads of a submission.").tag(config=True)
    files_mb = Integer(256, help="Size of the folder that a submission may write to.").tag(config=True)
    shown_mb = Integer(
        16, help="What all cells of a submission may print and show together; the rest is left out."
    ).tag(config=True)
    step_seconds = Float(
        20.0, help="Wall time to read a notebook, to clean it, or to render its page; none of it is run then."
    ).tag(config=True)
    step_memory_mb = Integer(2048, help="Memory for each of these.").tag(config=True)
    readable = List(Unicode(), help="Folders that a submission may read, such as a cache of data sets.").tag(
        config=True
    )


@dataclass(frozen=True)
class StepLimits:
    """What a step of `steps` may use: seconds of wall time, and bytes. ``confined`` asks for a sandbox."""

    seconds: float = 20.0
    memory: int = 2 << 30
    confined: bool = True


@dataclass(frozen=True)
class GradingLimits:
    """The limits as plain data: seconds of wall time, and what the sandbox keeps, None without one.

    ``shown`` counts bytes of all outputs together, ``steps`` is for what is done without running anything.
    """

    cell_seconds: float
    notebook_seconds: float
    sandbox: SandboxLimits | None
    shown: int = 16 << 20
    steps: StepLimits = StepLimits()
    preload: tuple[str, ...] = ()  # modules that the two processes find imported

    def to_dict(self) -> dict[str, Any]:
        """Return the limits as JSON knows it."""
        return asdict(self)

    @classmethod
    def from_dict(cls, fields: dict[str, Any]) -> "GradingLimits":
        """Return the limits that `to_dict` gave."""
        sandbox = fields["sandbox"]
        preload = tuple(fields["preload"])
        return cls(
            **fields
            | {
                "sandbox": sandbox and SandboxLimits(**sandbox),
                "steps": StepLimits(**fields["steps"]),
                "preload": preload,
            }
        )


def grading_limits(config: Config, sandbox: bool = True) -> GradingLimits:
    """Read the limits from a course's settings; without a sandbox only those on time are kept.

    Raises `PreloadError` where the sandbox shall have something imported that is not installed.
    """
    limits = Limits(config=config)
    preload = (*preload_of(config), *_SIDES) if sandbox else ()
    check_preload(preload)
    return GradingLimits(
        cell_seconds=limits.cell_seconds,
        notebook_seconds=limits.notebook_seconds,
        sandbox=SandboxLimits(
            memory=limits.memory_mb << 20,
            files=limits.files_mb << 20,
            processes=limits.processes,
            readable=tuple(limits.readable),
        )
        if sandbox
        else None,
        shown=limits.shown_mb << 20,
        steps=StepLimits(limits.step_seconds, limits.step_memory_mb << 20, confined=sandbox),
        preload=preload,
    )
