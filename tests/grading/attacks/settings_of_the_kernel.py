"""Writes to every setting of the kernel's that it can see, and to those of other processes."""

# /// attack
# ran = ["after total"]
# control = "none: it takes root to let a process write there, and attacks run as anybody"
# ///
# %% after total
import os

tried, written = 0, []
for folder, _, names in os.walk("/proc/sys"):
    for name in names:
        path = os.path.join(folder, name)
        tried += 1
        try:
            descriptor = os.open(path, os.O_RDWR)
            written.append((path, os.write(descriptor, os.read(descriptor, 4096))))
        except OSError:
            pass
for path, text in (
    ("/proc/sysrq-trigger", "c"),
    ("/proc/self/oom_score_adj", "-1000"),
    ("/proc/self/setgroups", "allow"),
    ("/proc/self/uid_map", "0 0 1"),
    ("/proc/timer_list", "x"),
    ("/sys/kernel/mm/ksm/run", "1"),
    ("/sys/fs/cgroup/cgroup.procs", "0"),
    ("/dev/kmsg", "x"),
):
    try:
        with open(path, "w") as file:
            file.write(text)
        written.append(path)
    except OSError:
        pass
if written:
    print("took " + ATTACK["process_tag"], written)
if tried > 100:
    ran("after total")
