"""Warm kernels behave as plain ones do, and the fork server outlives what happens to them."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import pytest
from jupyter_client.blocking import BlockingKernelClient
from jupyter_client.manager import KernelManager
from traitlets.config import Config

from heldout.grading.limits import grading_limits
from heldout.kernels import client as server_client
from heldout.kernels import provisioner
from heldout.kernels.environment import PRELOAD, PreloadError, course_preload
from heldout.paths import ROOT

COURSE = course_preload(ROOT)

pytestmark = [
    pytest.mark.kernel,
    pytest.mark.skipif(
        not (hasattr(os, "fork") and Path("/proc/self/task").is_dir()), reason="kernels can't be forked here"
    ),
]


@pytest.fixture(scope="module")
def runtime_folder() -> Iterator[str]:
    """A short-named folder for a fork server of these tests alone: they kill it."""
    with tempfile.TemporaryDirectory(prefix="warm-") as folder:
        yield folder


@pytest.fixture(autouse=True)
def warm(monkeypatch: pytest.MonkeyPatch, runtime_folder: str) -> None:
    """Make the warm provisioner the one that every new manager takes."""
    from jupyter_client.provisioning import KernelProvisionerFactory

    monkeypatch.setattr(KernelProvisionerFactory.instance(), "default_provisioner_name", "heldout-warm")
    monkeypatch.setenv("XDG_RUNTIME_DIR", runtime_folder)
    monkeypatch.setenv("HELDOUT_WARM", "1")
    monkeypatch.setenv(PRELOAD, ",".join(COURSE))


@pytest.fixture
def manager() -> Iterator[KernelManager]:
    """A kernel that runs."""
    manager = KernelManager()
    manager.start_kernel()
    yield manager
    manager.shutdown_kernel(now=True)


def ask(manager: KernelManager, code: str) -> str:
    """Run code in the kernel through a new client; return what it printed."""
    client = connected(manager)
    printed: list[str] = []
    reply = client.execute_interactive(
        code, timeout=60, output_hook=lambda message: printed.append(message["content"].get("text", ""))
    )
    client.stop_channels()
    assert reply["content"]["status"] == "ok", reply["content"]
    return "".join(printed).strip()


def connected(manager: KernelManager) -> BlockingKernelClient:
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=60)
    return client


def server_of(manager: KernelManager) -> int:
    """Return the process id of the fork server: the kernel's parent."""
    return int(ask(manager, "import os; print(os.getppid())"))


def test_libraries_are_there_already(manager: KernelManager) -> None:
    assert ask(manager, "import sys; print('keras' in sys.modules, 'sklearn' in sys.modules)") == "True True"


def test_keras_trains_in_a_fork(manager: KernelManager) -> None:
    code = (
        "import keras, numpy as np\n"
        "model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])\n"
        "model.compile('sgd', 'mse')\n"
        "print(len(model.fit(np.ones((8, 3)), np.ones(8), epochs=2, verbose=0).history['loss']))"
    )
    assert ask(manager, code) == "2"


def test_figures_are_displayed(manager: KernelManager) -> None:
    client = connected(manager)
    shown: list[str] = []
    client.execute_interactive(
        "import matplotlib.pyplot as plt; plt.plot([1, 2]); plt.show()",
        timeout=60,
        output_hook=lambda message: shown.extend(message["content"].get("data", {})),
    )
    client.stop_channels()
    assert "image/png" in shown


def test_each_kernel_has_its_own_random_numbers(manager: KernelManager) -> None:
    code = "import random, numpy as np; print(random.random(), np.random.rand())"
    first = ask(manager, code)
    manager.restart_kernel(now=True)
    assert ask(manager, code) != first


def test_environment_and_folder_are_the_caller_s(tmp_path: Path) -> None:
    manager = KernelManager()
    manager.start_kernel(cwd=str(tmp_path), env={**os.environ, "HELDOUT_TEST": "seen"})
    try:
        shown = ask(manager, "import os; print(os.getcwd(), os.environ['HELDOUT_TEST'])")
    finally:
        manager.shutdown_kernel(now=True)
    assert shown == f"{tmp_path} seen"


def test_warnings_are_silenced_as_in_a_plain_kernel() -> None:
    manager = KernelManager()
    manager.start_kernel(env={**os.environ, "PYTHONWARNINGS": "ignore"})
    try:
        assert ask(manager, "import warnings; warnings.warn('loud'); print('quiet')") == "quiet"
    finally:
        manager.shutdown_kernel(now=True)


def test_interrupt(manager: KernelManager) -> None:
    client = connected(manager)
    client.execute("import time; time.sleep(60)")
    time.sleep(1)
    manager.interrupt_kernel()
    reply = client.get_shell_msg(timeout=20)
    client.stop_channels()
    assert reply["content"]["ename"] == "KeyboardInterrupt"
    assert ask(manager, "print('alive')") == "alive"


def test_restart_forgets(manager: KernelManager) -> None:
    ask(manager, "x = 1")
    manager.restart_kernel()
    assert ask(manager, "print('x' in globals())") == "False"


def test_shutdown_ends_the_process(manager: KernelManager) -> None:
    pid = manager.provisioner.pid
    manager.shutdown_kernel()
    assert not manager.is_alive()
    assert not Path(f"/proc/{pid}").exists()


def test_a_killed_kernel_is_noticed_and_the_server_lives_on(manager: KernelManager) -> None:
    server = server_of(manager)
    os.kill(manager.provisioner.pid, signal.SIGKILL)
    deadline = time.monotonic() + 10
    while manager.is_alive() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not manager.is_alive()
    manager.restart_kernel(now=True)
    assert server_of(manager) == server


def test_exit_status_is_the_kernel_s(manager: KernelManager) -> None:
    process = manager.provisioner.process
    client = connected(manager)
    client.execute("import os; os._exit(7)")
    assert process.wait(timeout=20) == 7
    client.stop_channels()


def test_a_kernel_ends_with_its_client() -> None:
    code = (
        "from jupyter_client.manager import KernelManager\n"
        "manager = KernelManager(); manager.start_kernel()\n"
        "print(manager.provisioner.pid, flush=True)\n"
        "import os; os.kill(os.getpid(), 9)"
    )
    environ = {**os.environ, "JUPYTER_DEFAULT_PROVISIONER_NAME": "heldout-warm"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=False
    )
    kernel = Path(f"/proc/{done.stdout.strip()}")
    deadline = time.monotonic() + 10
    while kernel.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not kernel.exists()


def test_the_server_starts_anew_when_it_has_died(manager: KernelManager) -> None:
    server = server_of(manager)
    os.kill(server, signal.SIGKILL)
    deadline = time.monotonic() + 10
    while manager.is_alive() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not manager.is_alive(), "a kernel must not outlive the server that alone can reap it"
    manager.restart_kernel(now=True)
    assert server_of(manager) != server


def test_the_socket_is_private_to_its_user(manager: KernelManager) -> None:
    address = server_client.address("kernels", COURSE)
    assert address.stat().st_mode & 0o077 == 0
    assert address.parent.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("mode", ["folder", "link", "file"])
def test_who_was_there_first_with_our_name_denies_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    taken = tmp_path / f"heldout-{os.getuid()}"
    if mode == "folder":
        taken.mkdir()
        taken.chmod(0o777)
    elif mode == "link":
        taken.symlink_to("/etc")
    else:
        taken.touch()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    folder = server_client.runtime_folder()
    assert folder.parent == tmp_path and folder != taken
    assert folder.stat().st_mode & 0o077 == 0
    assert server_client.runtime_folder() == folder
    assert server_client.address("kernels").parent == folder


def test_a_runtime_folder_that_is_not_there_is_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere/at/all")
    assert server_client.address("kernels").parent.parent == Path(tempfile.gettempdir())


def test_nonsense_gets_an_error_and_the_server_lives_on(manager: KernelManager) -> None:
    connection = server_client.connect("kernels", COURSE)
    connection.sendall(b"nonsense")
    connection.shutdown(1)
    assert b"error" in connection.recv(4096)
    connection.close()
    assert ask(manager, "print('alive')") == "alive"


def test_a_server_with_threads_retires_and_its_kernels_go_on(tmp_path: Path) -> None:
    address = tmp_path / "s.sock"
    code = (
        "import pathlib, threading, time\n"
        "from heldout.kernels.server import ForkServer\n"
        f"server = ForkServer(pathlib.Path({str(address)!r}))\n"
        "threading.Thread(target=time.sleep, args=(60,), daemon=True).start()\n"
        "server.serve(); print('ended')"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as server:
        deadline = time.monotonic() + 20
        while not address.exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        connection = server_client.connect_to(address)
        with open(os.devnull) as nothing:  # noqa: PTH123
            message = b'{"argv": [], "env": {}, "cwd": "/"}'
            socket.send_fds(connection, [message], [nothing.fileno()] * 3)
            assert b"forking is not safe" in connection.recv(4096)
        connection.close()
        assert server.communicate(timeout=20)[0] == "ended\n"
    assert not address.exists()


def test_switched_off_it_is_a_plain_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HELDOUT_WARM", "0")
    manager = KernelManager()
    manager.start_kernel()
    try:
        assert isinstance(manager.provisioner.process, subprocess.Popen)
        assert ask(manager, "import sys; print('keras' in sys.modules)") == "False"
    finally:
        manager.shutdown_kernel(now=True)


def test_another_list_of_modules_has_another_server(
    manager: KernelManager, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PRELOAD, "colorsys")
    other = KernelManager()
    other.start_kernel()
    try:
        code = "import sys; print('colorsys' in sys.modules, 'keras' in sys.modules, 'numpy' in sys.modules)"
        assert ask(other, code) == "True False False"
        assert server_of(other) != server_of(manager)
    finally:
        other.shutdown_kernel(now=True)


def test_a_kernelspec_names_the_course_whose_modules_are_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PRELOAD, raising=False)
    (tmp_path / "nbgrader_config.py").write_text(
        "c = get_config()\nc.Kernels.preload = ['colorsys']\nimport os\nos.environ['SPILLED'] = 'yes'\n"
    )
    warm = provisioner.WarmProvisioner(course=str(tmp_path))
    seen: list[Sequence[str]] = []

    def fork(argv: list[str], env: dict[str, str], cwd: str, preload: Sequence[str]) -> object:
        seen.append(preload)
        return SimpleNamespace(pid=1)

    monkeypatch.setattr(provisioner, "fork_kernel", fork)
    with ThreadPoolExecutor(1) as beside:  # a browser's tests leave a loop running in this thread
        launched = warm.launch_kernel([sys.executable, "-m", "ipykernel_launcher"])
        beside.submit(asyncio.run, launched).result()
    assert seen == [("colorsys",)]
    assert "SPILLED" not in os.environ, "settings that are only read change nothing"


def test_a_module_that_is_not_installed_is_named_before_anything_is_graded() -> None:
    with pytest.raises(PreloadError, match=r"c\.Kernels\.preload .* names nowhere_at_all, .* Install it"):
        grading_limits(Config({"Kernels": {"preload": ["sys", "nowhere_at_all.part"]}}))


def test_a_module_that_breaks_when_it_is_imported_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "broken.py").write_text("1 / 0\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(server_client.WarmKernelError, match=r"preload names broken, which can't .* ZeroDiv"):
        server_client.connect("kernels", ["broken"])


@pytest.mark.parametrize("name", ["json.nothing", "heldout.nothing"])
def test_a_part_that_a_package_lacks_is_named(name: str) -> None:
    with pytest.raises(server_client.WarmKernelError, match=f"names {name}, .* No module named '{name}'"):
        server_client.connect("kernels", [name])
