"""What every kernel that this project starts finds in its environment."""

import os

VARIABLES = {
    # TensorFlow's log lines are nobody's output: they come when they like, on pages, in compared cells, and
    # in test cells, where nbgrader takes anything on stderr for a failure
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_ENABLE_ONEDNN_OPTS": "0",
    # as many kernels run at a time as there are cores, and small networks lose by sharing their work out
    "OMP_NUM_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1",
    # jupyter_client takes kernels from our fork server, whichever tool asks for them
    "JUPYTER_DEFAULT_PROVISIONER_NAME": "heldout-warm",
}


def set_kernel_environment() -> None:
    """Set the variables for kernels started from this process, where they are not set yet."""
    for name, value in VARIABLES.items():
        os.environ.setdefault(name, value)
