"""Jupyter's own tests of kernels, run against the warm one by the name of its kernelspec."""

import shutil
import sys
import tempfile
from pathlib import Path

import jupyter_kernel_test
import pytest
from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel

from heldout.kernels.client import available

pytestmark = pytest.mark.kernel


class TestWarmKernel(jupyter_kernel_test.KernelTests):
    """The kernel ``heldout`` behaves as a kernel has to."""

    kernel_name = "heldout"
    language_name = "python"
    file_extension = ".py"
    code_hello_world = "print('hello, world')"
    code_stderr = "import sys; print('test', file=sys.stderr)"
    completion_samples = ({"text": "zi", "matches": {"zip"}},)
    complete_code_samples = ("1", "print('hello')", "def f(x):\n  return x * 2\n\n\n")
    incomplete_code_samples = ("print('''hello", "def f(x):\n  x * 2")
    invalid_code_samples = ("import = 7q",)
    code_page_something = "zip?"
    code_generate_error = "raise ValueError"
    code_execute_result = ({"code": "6 * 7", "result": "42"},)
    code_display_data = (
        {"code": "from IPython.display import HTML, display; display(HTML('<b>t</b>'))", "mime": "text/html"},
    )
    # plain kernels of this ipykernel do not pass the tests of range and search either
    supported_history_operations = ("tail",)
    code_inspect_sample = "zip"
    code_clear_output = "from IPython.display import clear_output; clear_output()"

    @classmethod
    def setUpClass(cls) -> None:
        """Start a fork server for these tests alone."""
        if not available():
            pytest.skip("no warm kernels on this system")
        try:
            KernelSpecManager().get_kernel_spec(cls.kernel_name)
        except NoSuchKernel:
            pytest.skip("the kernelspec is installed by `make setup`, in .venv")
        cls.runtime = tempfile.mkdtemp()
        cls.patch = pytest.MonkeyPatch()
        cls.patch.setenv("XDG_RUNTIME_DIR", cls.runtime)
        super().setUpClass()

    @classmethod
    def tearDownClass(cls) -> None:
        """End the kernel; the server sees that its address is gone, and ends."""
        super().tearDownClass()
        cls.patch.undo()
        shutil.rmtree(cls.runtime)

    def test_it_is_warm(self) -> None:
        """The kernel under test is a fork and no plain one."""
        self.flush_channels()
        _, output = self.execute_helper("import sys; print(sys.argv[0], 'keras' in sys.modules)")
        assert output[0]["content"]["text"] == "ipykernel_launcher True\n"

    def test_its_python_is_this_one(self) -> None:
        """A kernelspec that names `python` means the one that starts it."""
        self.flush_channels()
        _, output = self.execute_helper("import sys; print(sys.prefix)")
        assert Path(output[0]["content"]["text"].strip()) == Path(sys.prefix)
