"""A test cell runs unittest's own test cases."""

# /// form
# [scores]
# solution = [1, 2]
# blank = [0, 0]
# wrong = [0, 1]
# ///
# %% roman
def roman(n):
    """Return a number from 1 to 3 as a Roman one; raise ValueError for others."""
    ### BEGIN SOLUTION
    if not 1 <= n <= 3:
        raise ValueError(n)
    return "I" * n
    ### END SOLUTION


# %% test_suite 1
import io
import unittest


class TestRoman(unittest.TestCase):
    def setUp(self):
        self.convert = roman

    def test_one(self):
        self.assertEqual(self.convert(1), "I")

    def test_three(self):
        self.assertEqual(roman(3), "III")

    def test_error(self):
        with self.assertRaises(ValueError):
            roman(4)
        self.assertRaises(ValueError, roman, 0)


suite = unittest.TestLoader().loadTestsFromTestCase(TestRoman)
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
assert result.wasSuccessful(), [text.splitlines()[-1] for _, text in result.failures + result.errors]

# %% test_points 2
import unittest


class TestMore(unittest.TestCase):
    def test_two(self):
        self.assertEqual(roman(2), "II")
        self.assertIn("I", roman(2))

    def test_error(self):
        self.assertRaisesRegex(ValueError, "7", roman, 7)


case = unittest.TestSuite([TestMore("test_two"), TestMore("test_error")])
outcome = unittest.TestResult()
case.run(outcome)
2 - len(outcome.errors) - len(outcome.failures)

# %% @wrong roman
def roman(n):
    return "I" * n
