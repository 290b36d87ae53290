"""A sign-on as it is typed: an amount is read at once, and mails' words by what knows them.

Everything raises ``ValueError`` with a sentence that says what to type instead.
"""

from decimal import Decimal

from calculators.declare.amounts import is_alone
from calculators.declare.money import money_text


def sign_on_text(text: str, *, year: int, like: str) -> Decimal:
    """Dollars of the part of a sign-on that is paid in ``year``; both parts in one text are sent to their fields."""
    if is_alone(text):
        return money_text(text, like=like, yearly=False, least=1_000, ranged=False)
    from calculators.declare.sign_on_words import sign_on_in_words  # fetched when it is needed: see publish/bundle.py

    return sign_on_in_words(text, year=year, like=like)


def clawback_in(text: str) -> int | None:
    """Months of the repayment clause that is typed with a sign-on, 0 for none; ``None`` where it names no term."""
    if is_alone(text):
        return None
    from calculators.declare.sign_on_words import clawback_in_words

    return clawback_in_words(text)
