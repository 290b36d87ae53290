"""A negotiation in another currency than US dollars: its texts on their way in, and the answer on its way out.

Inside, every sum is counted in one currency and written with a dollar sign, whichever it is. So a text is read by what
reads dollars once its own sign, grouping and words are put in their form, and the answer is told in the chosen one.
"""

import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from calculators.declare.currencies import CURRENCIES, DOLLARS, Currency, choose, currency_said
from calculators.declare.fields import Field, field_at
from calculators.declare.numbers import number_text
from calculators.declare.units import WRITTEN
from calculators.negotiation.record import Negotiation

_RATE = "“A US dollar of stock”"
_US = re.compile(r"(?<![a-z])(?:us? ?\$|usd\b|us dollars?\b)|(?<![a-z])\$|\b(?:us )?dollars?\b|\bbucks\b")
_US_NAMED = re.compile(r"\bus? ?\$|\busd\b|\bus dollars?\b")
"""US dollars where the chosen currency has dollars of its own: a bare sign is theirs then."""
_KEPT, _KEPT_CODE = "₸", "kzt"
"""Stand for a dollar sign and for USD in words that are not ours, so that both come out as they went in."""
_DOTTED = re.compile(r"(?<![0-9.,])[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?![0-9.])")
_COMMA_PART = re.compile(r"(?<=[0-9]),(?=[0-9]{1,2}(?![0-9]))")
_LAKHS = re.compile(r"(?<![0-9,])[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9,])")
_BY_WORD = re.compile(
    r"(?P<low>[0-9]+(?:\.[0-9]+)?) ?(?:(?:-|–|to) ?(?P<high>[0-9]+(?:\.[0-9]+)?) ?)?"
    r"(?P<word>lpa|lakhs?|lacs?|l|crores?|cr|cpa)\b(?: per annum\b| p\.?a\b\.?)?",
    re.IGNORECASE,
)
_CRORE_AND_LAKH = re.compile(
    r"(?P<crores>[0-9]+(?:\.[0-9]+)?) ?(?:crores?|cr)(?: and|,)? "
    r"(?P<lakhs>[0-9]{1,2}(?:\.[0-9]+)?) ?(?:lakhs?|lacs?|l)\b",
    re.IGNORECASE,
)
_LAKH, _CRORE = 100_000, 10_000_000
_BARE = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,3})?")

UNITED_STATES = re.compile(
    r"(?:(?:homes|job_home)\.\w+\.)?(?:state|city)|(?:homes|job_home)\.\w+\.place|filing|partner_wages|pre_tax_saving"
    r"|state_percent|occupation|area|(?:\w+\.\w+\.)?(?:match_401k|espp_\w+|hsa)|option_kind|exercise_filing|other_income"
)
"""Fields for what is law, tax, wages or prices of the United States. They are not read in another currency."""
STANDS_BACK = dict.fromkeys(
    ("take-home", "contract-or-salary"), "This page counts by the tax law of the United States, in US dollars"
)
"""Calculators that are nothing else, by slug, and what to say."""


def asked_in(
    code: str, asked: Mapping[str, Any], inputs: type = Negotiation
) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """A request in the form of dollars, and fields with what to type instead of what cannot be read.

    ``inputs`` are what the calculator that is asked reads: fields of its own, too.
    """
    told: dict[str, Any] = dict(asked)
    problems: list[tuple[str, str]] = []
    groups = (asked.get(name) for name in ("typed", "answered", "offer"))
    typed: dict[str, Any] = next((group for group in groups if isinstance(group, dict)), {})
    rate, problem = _rate(str(typed.get("stock_rate", "")))
    if problem:
        return told, [("stock_rate", problem)]
    for group in ("typed", "unchanged", "answered", "offer"):
        if isinstance(asked.get(group), dict):
            told[group] = {}
            for name, text in asked[group].items():
                if UNITED_STATES.fullmatch(name):
                    continue
                try:
                    told[group][name] = _in_its_form(code, name, text, rate, inputs)
                except ValueError as error:
                    problems += [] if group == "unchanged" else [(name, str(error))]
    if rate and isinstance(told.get("typed"), dict):
        told["typed"]["stock_rate"] = f"{rate:f}"
    for name in ("letter", "letter_read", "second"):
        if isinstance(asked.get(name), str):
            told[name] = pasted_text(code, asked[name])
    if (
        asked.get("slug") == "sign-on"
        and isinstance(told.get("typed"), dict)
        and not str(typed.get("withholding_percent", "")).strip()
    ):
        told["typed"]["withholding_percent"] = "0"  # what is withheld by default is US law
    return told, problems


def typed_in_its_form(typed: Mapping[str, str], inputs: type = Negotiation) -> dict[str, str]:
    """Texts of a negotiation, or of a calculator's ``inputs``, in the form of dollars.

    Raises ``ValueError`` with what to type instead of one.
    """
    code = typed.get("currency", DOLLARS)
    told, problems = asked_in(code, {"typed": typed}, inputs) if code != DOLLARS else ({"typed": dict(typed)}, [])
    if problems:
        raise ValueError(": ".join(problems[0]))
    texts: dict[str, str] = told["typed"]
    return texts


def _rate(text: str) -> tuple[Decimal | None, str]:
    try:
        plain = re.sub(r"(?<=[0-9]),(?=[0-9]{1,6}$)", ".", text.strip())
        rate = Decimal(number_text(plain, like="0.79", after="", whole=False)) if plain else None
    except ValueError as error:
        return None, str(error)
    return (rate, "") if rate is None or rate > 0 else (None, "Type more than 0, such as 0.79.")


def _in_its_form(code: str, name: str, text: Any, rate: Decimal | None, inputs: type) -> Any:
    if not isinstance(text, str) or not text.strip() or name in ("currency", "stock_rate", "today"):
        return text
    field = field_at(Negotiation, name) or field_at(inputs, name)
    if name == "spoken" or (field is not None and field.unit is not None and field.unit.lines > 1):
        return pasted_text(code, text)
    if field is not None and field.unit is not None and field.unit.kind == "words":
        return _kept(CURRENCIES[code], text)
    if field is None or field.unit is None or field.unit.kind not in ("number", "prices"):
        return text
    if field.unit.before != "$":
        return _with_its_sign(CURRENCIES[code], text)
    return money_in_its_form(code, field, text, rate)


def money_in_its_form(code: str, field: Field, text: str, rate: Decimal | None) -> str:
    """An amount as it would be typed in dollars.

    One that is said to be in US dollars counts at ``rate``, units of the currency for one. Raises ``ValueError`` with
    what to do about another currency.
    """
    currency, plain = CURRENCIES[code], " ".join(text.lower().split())
    rest = re.sub(currency.said, " ", plain)
    if other := currency_said(rest):
        name = CURRENCIES[other].name
        raise ValueError(f"{name}? Type {currency.plural} here, or {choose(other)}.")
    if any(sign != "$" and unicodedata.category(sign) == "Sc" for sign in rest):
        raise ValueError(f"Another currency? Convert the amount and type {currency.plural}.")
    if (_US_NAMED if currency.sign.endswith("$") else _US).search(rest):
        if rate is None:
            raise ValueError(f"US dollars? Type {currency.plural}, or what one is in {currency.plural} into {_RATE}.")
        if field.unit is None or field.unit.kind == "prices":
            raise ValueError(f"Type these prices in {currency.plural}.")
        return f"{WRITTEN.plus(field.unit.read(_US_NAMED.sub('$', plain)) * rate):f}"
    is_price = field.unit is not None and (field.unit.in_sums is not None or field.unit.kind == "prices")
    if currency.by_lakh:
        plain = _CRORE_AND_LAKH.sub(_crore_and_lakh, plain)
        plain = _LAKHS.sub(lambda one: f"{int(one[0].replace(',', '')):,}", _BY_WORD.sub(_by_word, plain))
        plain = plain.removesuffix("/-").rstrip()
        bare = _with_its_sign(currency, plain).strip("$ ")
        if not is_price and _BARE.fullmatch(bare) and Decimal(bare):
            raise ValueError(f"{bare} lakh? Type {bare} lakh, or the whole amount with its zeros.")
    if currency.decimal_comma:
        plain = _grouped_by_points(plain, is_price=is_price)
    return _with_its_sign(currency, plain)


def _grouped_by_points(plain: str, *, is_price: bool) -> str:
    """With the points of 70.000 as commas and the comma of 1,5 as a point; the point of one price may be either."""
    has_part = bool(re.search(r",[0-9]{1,2}(?![0-9])", plain))
    if is_price and not has_part and plain.count(".") == 1:
        return plain
    plain = _COMMA_PART.sub("\0", plain)
    return _DOTTED.sub(lambda one: one[0].replace(".", ","), plain).replace("\0", ".")


def _with_its_sign(currency: Currency, plain: str) -> str:
    return re.sub(currency.said, lambda one: " usd " if _is_word(one[0]) else "$", plain, flags=re.IGNORECASE).strip()


def _is_word(said: str) -> bool:
    return said.replace(" ", "").isalpha()


def _by_word(one: re.Match[str]) -> str:
    scale = _CRORE if one["word"].lower().startswith("c") else _LAKH
    low, high = (Decimal(part) * scale if part else None for part in (one["low"], one["high"]))
    return f"{low:,.0f}" if high is None else f"{low:,.0f}-{high:,.0f}"


def _crore_and_lakh(one: re.Match[str]) -> str:
    return f"{Decimal(one['crores']) * _CRORE + Decimal(one['lakhs']) * _LAKH:,.0f}"


def pasted_text(code: str, text: str) -> str:
    """Words of theirs, or of the reader's, with the currency's signs as dollars; US dollars are another currency then.

    Its length stays, as far as what is written shorter is filled up with spaces.
    """
    currency = CURRENCIES[code]
    text = _kept(currency, text)
    if currency.by_lakh:
        for pattern, told in ((_CRORE_AND_LAKH, _crore_and_lakh), (_BY_WORD, _by_word)):
            text = pattern.sub(lambda one, told=told: told(one).ljust(len(one[0])), text)  # type: ignore[misc]
        text = _LAKHS.sub(lambda one: f"{int(one[0].replace(',', '')):,}".rjust(len(one[0])), text)
    if currency.decimal_comma:
        text = _DOTTED.sub(lambda one: one[0].replace(".", ","), text)
    beside = rf"(?:{currency.said})(?=[ \u00a0.]{{0,2}}[0-9])|(?:(?<=[0-9km])|(?<=[0-9km] ))(?:{currency.said})"
    return re.sub(beside, lambda one: _sign_of_length(currency, one[0]), text, flags=re.IGNORECASE)


def _kept(currency: Currency, text: str) -> str:
    """With what says that an amount is in US dollars marked, so that it stays and is not read."""
    text = re.sub(r"\bUS ?\$(?= ?[0-9])", lambda one: _KEPT.rjust(len(one[0])), text)
    text = re.sub(r"\bUSD\b", _KEPT_CODE, text, flags=re.IGNORECASE)
    return text if currency.sign.endswith("$") else re.sub(r"(?<![A-Za-z])\$(?= ?[0-9])", _KEPT, text)


def _sign_of_length(currency: Currency, said: str) -> str:
    """A dollar sign for one before a figure, and else its code."""
    is_sign = not _is_word(said) or said.lower() == currency.sign.strip().lower()
    return "$".rjust(len(said)) if is_sign else "USD".ljust(len(said))


def stands_back(code: str, asked: Mapping[str, Any]) -> str:
    """What a calculator for the United States alone says instead of an answer; blank for every other."""
    said = STANDS_BACK.get(str(asked.get("slug")), "")
    return said and f"{said}. Your amounts are in {CURRENCIES[code].plural}, so it gives no figure for them."


_TOLD = re.compile(r"(?<![A-Za-z])\$(?P<figure>[0-9][0-9,]*(?:\.[0-9]+)?)(?P<scale>[KMB]\b)?")
_ENCODED = re.compile(r"%24(?P<figure>[0-9]+(?:%2C[0-9]{3})*)")
_WORD = re.compile(
    r"(?<!US )(?<!Canadian )(?<!Australian )(?<!Zealand )(?<!Singapore )\b(?P<word>dollars?|Dollars|USD|usd)\b"
)


def told_in(code: str, reply: str) -> str:
    """A reply with every amount in the currency, as its people write it in English."""
    currency = CURRENCIES[code]
    sign, encoded = currency.sign, _percent_encoded(currency.sign)
    words = {"dollar": currency.singular, "dollars": currency.plural, "Dollars": currency.plural.capitalize()}
    words |= {"USD": code.upper(), "usd": code}
    reply = _WORD.sub(lambda one: words[one["word"]], reply)
    reply = reply.replace("count in US dollars", f"count in {currency.plural}")
    reply = _TOLD.sub(lambda one: f"{sign}{_figure(currency, one['figure'], one['scale'] or '')}", reply)
    reply = _ENCODED.sub(lambda one: encoded + _encoded_figure(currency, one["figure"]), reply)
    return reply.replace(_KEPT, "$").replace(_percent_encoded(_KEPT), "%24").replace(_KEPT_CODE, "USD")


def _percent_encoded(sign: str) -> str:
    return "".join(one if one.isalpha() and one.isascii() else _in_bytes(one) for one in sign)


def _in_bytes(sign: str) -> str:
    return "".join(f"%{byte:02X}" for byte in sign.encode())


def _figure(currency: Currency, figure: str, scale: str) -> str:
    if not currency.by_lakh:
        return figure + scale
    if scale:
        return _in_lakhs(Decimal(figure.replace(",", "")) * {"K": 1_000, "M": 1_000_000, "B": 10**9}[scale])
    whole, point, part = figure.partition(".")
    return _grouped_by_lakh(whole) + point + part


def _in_lakhs(amount: Decimal) -> str:
    size, letter = (_CRORE, "Cr") if amount >= _CRORE else (_LAKH, "L") if amount >= _LAKH else (1_000, "K")
    return f"{(amount / size).normalize():f}{letter}"


def _grouped_by_lakh(figure: str) -> str:
    """1,200,000 as 12,00,000; what ends it that is no group, as a comma of the sentence, stays."""
    digits = figure.replace(",", "")
    if "," not in figure or len(digits) < 4:
        return figure
    head, last = digits[:-3], digits[-3:]
    end = "," if figure.endswith(",") else ""
    first = len(head) % 2
    groups = [head[:first]] * bool(first) + [head[at : at + 2] for at in range(first, len(head), 2)]
    return ",".join((*groups, last)) + end


def _encoded_figure(currency: Currency, figure: str) -> str:
    if not currency.by_lakh:
        return figure
    return _grouped_by_lakh(figure.replace("%2C", ",")).replace(",", "%2C")
