"""The currencies that a negotiation may be in, and which of them a text names."""

import re
from dataclasses import dataclass

DOLLARS = "usd"
"""What every sum is in unless another is chosen."""


@dataclass(frozen=True)
class Currency:
    """A currency: its ``name`` to choose, its ``sign`` before a figure, and the word for an amount of it.

    ``said`` is a pattern for what people write beside a figure, in small letters. ``by_lakh`` groups digits as in
    India, and ``decimal_comma`` says that its people may type 70.000 for seventy thousand. Of small money ``many``
    are worth a dollar, by order of size.
    """

    name: str
    sign: str
    plural: str
    said: str
    by_lakh: bool = False
    decimal_comma: bool = False
    many: int = 1

    @property
    def singular(self) -> str:
        """The word for one of it."""
        return "krona" if self.plural == "kronor" else self.plural.removesuffix("s")


CURRENCIES = {
    DOLLARS: Currency("US dollar", "$", "dollars", r"\busd\b"),
    "gbp": Currency("Pound sterling", "£", "pounds", r"£|\b(?:gbp|pounds?|sterling|quid)\b"),
    "eur": Currency("Euro", "€", "euros", r"€|\b(?:eur|euros?)\b", decimal_comma=True),
    "cad": Currency(
        "Canadian dollar",
        "C$",
        "Canadian dollars",
        r"(?<![a-z])(?:(?:cad|cdn) ?|ca?)\$|\b(?:cad|cdn|canadian(?: dollars?)?)\b",
    ),
    "aud": Currency(
        "Australian dollar",
        "A$",
        "Australian dollars",
        r"(?<![a-z])(?:aud ?|au?)\$|\b(?:aud|australian(?: dollars?)?)\b",
    ),
    "nzd": Currency("New Zealand dollar", "NZ$", "New Zealand dollars", r"(?<![a-z])(?:nzd ?|nz)\$|\bnzd\b"),
    "sgd": Currency("Singapore dollar", "S$", "Singapore dollars", r"(?<![a-z])(?:sgd ?|sg?)\$|\bsgd\b"),
    "chf": Currency("Swiss franc", "CHF ", "francs", r"\b(?:chf|sfr|fr|francs?)\b"),
    "inr": Currency(
        "Indian rupee",
        "₹",
        "rupees",
        r"₹|\b(?:inr|rs|rupees?)\b|(?:\b|(?<=\d))(?:lpa|lakhs?|lacs?|crores?|cr)\b",
        by_lakh=True,
        many=100,
    ),
    "sek": Currency("Swedish krona", "SEK ", "kronor", r"\b(?:sek|kr|kronor|krona)\b", decimal_comma=True),
    "pln": Currency("Polish zloty", "PLN ", "zloty", r"\bpln\b|\bzł|\bzloty", decimal_comma=True),
    "ils": Currency("Israeli shekel", "₪", "shekels", r"₪|\b(?:ils|nis|shekels?)\b"),
    "jpy": Currency("Japanese yen", "¥", "yen", r"¥|\b(?:jpy|yen)\b", many=100),
}
"""By code. The first is the default."""

CHOICES = {code: f"{one.name} ({one.sign.strip()})" for code, one in CURRENCIES.items()}
WHERE = "“Bonus, raises and the rest” of your offer"
"""The part of the form in which the currency is chosen."""


def currency_said(plain: str) -> str:
    """The code of the currency that a text in small letters names beside a figure, or blank; US dollars are none."""
    others = (code for code in CURRENCIES if code != DOLLARS)
    return next((code for code in others if re.search(CURRENCIES[code].said, plain)), "")


def choose(code: str) -> str:
    """What to do to have amounts of a currency read."""
    return f"choose “{CURRENCIES[code].name}” as the currency, in {WHERE}"
