"""Asks for real-time priority, for a better one than others have, and for that of its whole session."""

# /// attack
# ran = ["after total"]
# control = "none: it takes root to let a process have such a priority, and attacks run as anybody"
# ///
# %% after total
import os

got, asked = [], 0
for policy in (os.SCHED_FIFO, os.SCHED_RR):
    for pid in (0, 1):
        for priority in (1, 50, os.sched_get_priority_max(policy)):
            asked += 1
            try:
                os.sched_setscheduler(pid, policy, os.sched_param(priority))
                got.append(policy)
            except OSError:
                pass
for which, who in ((os.PRIO_PROCESS, 0), (os.PRIO_PGRP, 0), (os.PRIO_USER, 0)):
    asked += 1
    try:
        os.setpriority(which, who, -5)
        got.append(which)
    except OSError:
        pass
try:
    with open("/proc/self/autogroup", "w") as group:
        group.write("-5")
    got.append("session")
except OSError:
    pass
if got:
    print("took " + ATTACK["process_tag"], got)
if asked == 15:
    ran("after total")
