"""Classes to grade, attacks on the grader and its crashes: for tests and benchmarks alone."""
