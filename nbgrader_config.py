"""nbgrader's settings for this course. Every `nbgrader` command run in this folder reads them."""

import os
import sys
from pathlib import Path

from heldout.kernels.environment import set_kernel_environment

c = get_config()  # noqa: F821  (traitlets provides it)

root = str(Path(__file__).resolve().parent)
c.CourseDirectory.root = root
c.CourseDirectory.course_id = "held-out"
# the instructors' version, and what `nbgrader generate_assignment` makes of it for students
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"

c.ClearSolutions.code_stub = {
    "python": 'raise NotImplementedError("Write your answer here, then delete this line.")'
}
c.ClearSolutions.text_stub = "YOUR ANSWER HERE"

# `heldout collect`: the zone of times that downloads give without one, such as "Asia/Seoul", and which
# version counts where a student has handed in several, "last", "first" or "best"
c.Collect.timezone = ""
c.Collect.attempts = "last"

# Braces in this folder's own path are no fields of nbgrader's.
c.ZipCollectApp.collect_directory_structure = (
    root.replace("{", "{{").replace("}", "}}") + "/{downloaded}/{assignment_id}/{collect_step}"
)

# Feedback shows what a failed test says, and not the test.
c.GenerateFeedback.preprocessors = [
    "heldout.grading.feedback.HideTests",
    "nbgrader.preprocessors.GetGrades",
    "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor",
]

# `nbgrader autograde`: seconds for one cell; the first one imports TensorFlow.
c.Execute.timeout = 120

# `heldout grade`: what one submission may use at most.
c.Limits.cell_seconds = 60
c.Limits.notebook_seconds = 600
c.Limits.memory_mb = 4096  # of all its processes together
c.Limits.processes = 512  # threads count too
c.Limits.files_mb = 256
c.Limits.shown_mb = 16  # what all cells may print and show together
c.Limits.step_seconds = 20  # to read a notebook, to clean it, or to render its page
c.Limits.step_memory_mb = 2048
c.Limits.readable = []  # folders that submissions may read, such as a cache of data sets

# Imported once, for all kernels and all submissions
c.Kernels.preload = [
    "keras",
    # not pyplot and not the inline backend: on import they hook into the kernel's IPython
    "matplotlib.backends.backend_agg",
    "matplotlib.backends.backend_svg",
    "matplotlib.figure",
    "matplotlib.font_manager",
    "numpy",
    "pandas",
    "sklearn.datasets",
    "sklearn.linear_model",
    "sklearn.metrics",
    "sklearn.model_selection",
    "sklearn.pipeline",
    "sklearn.preprocessing",
    "tensorflow",
]

# What `heldout grade` keeps beside an autograded notebook is no part of it.
c.CourseDirectory.ignore = [".ipynb_checkpoints", "*.pyc", "__pycache__", "feedback", "result.json"]

# nbgrader calls the program `alembic`, which stands beside the Python that runs this.
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])

# nbgrader scores a test cell 0 if anything is written to stderr while it runs. TensorFlow's log lines
# and Keras' warnings are not the student's mistake, so the kernels that grade keep them quiet.
set_kernel_environment(c.Kernels.preload)
os.environ.setdefault("PYTHONWARNINGS", "ignore")
