"""Pay of one kind that is typed into the field of another: base as equity, a sign-on as a bonus.

Fetched when it is needed: see ``publish.bundle``.
"""

import re

_KINDS = {
    "equity": re.compile(
        r"\b(?:equity|stocks?|rsus?|psus?|ppus?|gsus?|grants?|shares?|units?|options?|n?q?[in]?sos?)\b"
    ),
    "bonus": re.compile(r"\bbonus\b"),
    "commission": re.compile(r"\bcommissions?\b"),
    "sign_on": re.compile(r"\bsign(?:ing|[- ]?on)\b"),
    "base": re.compile(r"\b(?:base|salary)\b"),
    "cash": re.compile(r"\bcash\b(?! value)"),
}
_WHERE = {
    "equity": ("equity", "“Equity grant”"),
    "bonus": ("a bonus", "“Or a bonus amount”, or into “Sign-on, year 1” if it is paid once"),
    "commission": ("commission", "“Commission at target”"),
    "sign_on": ("a sign-on", "“Sign-on, year 1”"),
    "base": ("base", "“Base salary”"),
    "cash": ("cash", "“Sign-on, year 1”, or into “Other cash” if it is paid every year"),
}
"""What each is called, and where it goes."""
_EQUITY = re.compile(r"(?:.*_|second_)?grant|refresh(?:er|_amount)|ask_refresh|unvested|vests_.*|amount")
_OTHERS = {
    "bonus": re.compile("bonus_amount|bonus_first_year|lost_bonus"),
    "commission": re.compile("commission"),
    "cash": re.compile("other_cash|perks|hsa"),
    "sign_on": re.compile("(?:ask|next_level|gap)_sign_on|sign_on.*"),
}
_AS_WELL = {"bonus": {"cash"}, "commission": {"cash", "bonus"}, "cash": {"bonus"}, "sign_on": {"bonus", "cash"}}
"""What may be said of pay of a kind."""


def refuse_another_kind(plain: str, row: str, piece: str) -> None:
    """Raises ``ValueError`` with the field of the kind of pay that is named in that of another."""
    own = next((kind for kind, names in _OTHERS.items() if names.fullmatch(piece)), "")
    if not own and _EQUITY.fullmatch(piece) and not row.startswith("clauses"):
        own = "equity"
    said = [kind for kind, words in _KINDS.items() if words.search(plain)]
    if not own or not said or own in said or not {*said} - _AS_WELL.get(own, set()):
        return
    kind = next(one for one in said if one not in _AS_WELL.get(own, set()))
    what, where = _WHERE[kind]
    raise ValueError(f"Is it {what}? Then type it into {where}.")
