"""Reports outputs that are none: deep, many, of wrong types, with scripts, with errors of others."""

# /// attack
# seen = ['In a cell that you added, your code ended the process']
# stock = ["stopped the class"]
# ///
# %% after total
import os
import stat
import struct

from msgspec.msgpack import encode

shell = get_ipython()
deep = "end"
for _ in range(400):
    deep = {"a": [deep]}
outputs = [{"output_type": "stream", "name": "stdout", "text": "a"}] * 20_000
outputs += [{"output_type": "display_data", "data": {"application/json": deep}, "metadata": deep}] * 50
outputs += [{"output_type": "error", "ename": "", "evalue": "", "traceback": ["\x1b[31m" * 100]}, None, 1, {}]
outputs += [{"output_type": "display_data", "data": {"text/html": "<script>alert(1)</script>"}, "metadata": {}}]
message = encode({"type": "Report", "outputs": outputs})
for descriptor in range(3, 50):
    try:
        if stat.S_ISSOCK(os.fstat(descriptor).st_mode):
            os.write(descriptor, struct.pack(">I", len(message)))
            rest = memoryview(message)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
    except OSError:
        pass
