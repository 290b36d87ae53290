"""The pieces of an offer as they name them, and whether the size of a figure fits one."""

import re
from decimal import Decimal

_REFRESH = r"(?:(?:equity|stock|rsu|annual|yearly) )?\brefresh(?:er)?s?\b(?: (?:grants?|rsus?|equity|stock))?"
_SIGN_ON = (
    r"\b(?:one[- ]time )?(?:sign(?:ing)?[ -]?on|signing|joining)(?: cash)?(?: bonus)?\b"
    r"|\bone[- ]time(?: cash)? (?:bonus|payment)\b|(?<=\dk )sign(?=\s*(?:[.,;/)]|$))|(?<=\d )sign(?=\s*(?:[.,;/)]|$))"
)
_GRANT = r"\b(?:equity|rsus?|stock)(?: (?:grant|package|award|value))?\b|\bgrant\b"
_BASE = r"\b(?:annual |yearly )?base(?: (?:salary|pay|comp(?:ensation)?))?\b|\b(?:annual |yearly )?salary\b"
_NO_PIECE = (
    r"\b(?:bonus(?:es)?|relo(?:cation)?|(?<!is )(?<!are )(?<!re )moving|stipends?|retention|referral|wellness|"
    r"match(?:ing)?(?! (?:the (?!first)|your |their |that |[\w.]+'s |\$?\d{2,3}(?:k|,\d))\w*)|total(?! (?:sign|"
    r"equity|grant|stock))|tc|ote|cash|"
    r"commissions?|variable|budget|visa|package|comp(?:ensation)?(?! (?:team|committee))|"
    r"options|shares|units|insurance|premiums?|deductible|"
    r"allowances?|learning|tuition|equipment|hsa|espp|severance|worth|year (?:one|1|two|2)|first year|second year)\b"
)
NAME = re.compile(
    f"(?P<refresh>{_REFRESH})|(?P<sign_on>{_SIGN_ON})|(?P<grant>{_GRANT})|(?P<base>{_BASE})|(?P<none>{_NO_PIECE})"
)


def is_likely(piece: str, amount: Decimal, stands: Decimal) -> bool:
    """Whether the size of a figure fits its piece. Without a standing amount a bare 30 is taken for no sign-on."""
    if not stands:
        low = {"base": 30_000, "sign_on": 1_000, "grant": 5_000, "refresh": 1_000}[piece]
        return low <= amount <= (2_000_000 if piece in ("base", "sign_on") else 100_000_000)
    low_part, high_part = (Decimal("0.8"), Decimal("1.6")) if piece == "base" else (Decimal("0.4"), Decimal(6))
    return stands * low_part <= amount <= stands * high_part
