"""Attacks on the grader: a class of hostile submissions, and what each of them achieved."""
