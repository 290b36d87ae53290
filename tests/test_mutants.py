"""What ``make mutants`` tries is each small change of a module, one at a time."""

from tests.mutants import mutants

SOURCE = """
def of(pay, years, is_paid):
    return pay * years + 1 if is_paid and 0 < years <= 5 else 0
"""


def test_each_change_is_made_alone() -> None:
    changed = [mutant.source.partition("return ")[2].strip() for mutant in mutants(SOURCE)]
    assert sorted(changed) == sorted(
        [
            "pay / years + 1 if is_paid and 0 < years <= 5 else 0",
            "pay * years - 1 if is_paid and 0 < years <= 5 else 0",
            "pay * years + 2 if is_paid and 0 < years <= 5 else 0",
            "pay * years + 1 if is_paid or 0 < years <= 5 else 0",
            "pay * years + 1 if is_paid and 1 < years <= 5 else 0",
            "pay * years + 1 if is_paid and 0 <= years <= 5 else 0",
            "pay * years + 1 if is_paid and 0 < years < 5 else 0",
            "pay * years + 1 if is_paid and 0 < years <= 6 else 0",
            "pay * years + 1 if is_paid and 0 < years <= 5 else 1",
        ]
    )


def test_a_change_says_its_line() -> None:
    assert {(mutant.line, mutant.change) for mutant in mutants("a = 1\n\nb = a < 2\n")} == {
        (1, "1 -> 2"),
        (3, "a < 2 -> a <= 2"),
        (3, "2 -> 3"),
    }
