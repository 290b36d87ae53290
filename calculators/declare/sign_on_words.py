"""A sign-on in the words of mails: one part is read, several are sent to their fields.

Everything raises ``ValueError`` with a sentence that says what to type instead.
"""

import re
from decimal import Decimal

from calculators.declare.money import money_text
from calculators.declare.told_amounts import RELOCATED, RELOCATION
from calculators.declare.typed import SCALES, count_of, folded, short

_AMOUNT = re.compile(
    r"\$? ?(?<![0-9.])(?<!month )(?P<digits>[0-9][0-9,.]*)(?: ?(?P<scale>k|m|thousand|million)\b)?"
    r"(?![0-9,.]*[0-9]| ?-?(?:months?|mos?|days?|weeks?|years?|yrs?)\b"
    r"| (?!(?:and|then|plus|in|at|after|on|upon|now|up|upfront|first|later|when|the|next|for|over|sign|signing|cash|"
    r"usd|to|dollars|k|m|thousand|million|of|a|an|each|every|per|both|x|paid|payable)\b)[a-z]+)"
)
_GROUPED = re.compile(r"(?<![\w.,])(?<!year )(?<!yr )([0-9]{1,3})[ '’]([0-9]{3})(?![\w.,]*[0-9])")
"""Thousands apart from hundreds, "153 125"."""
_HALF = f"{100 // 2}%"
_COUNT = "(?P<count>[2-5]|two|three|four|five)"
_YEAR = "(?:years?|yrs?)"
_PIECES = r"(?:(?:equal|annual|yearly) )*(?:installments?|instalments?|payments?|parts?|tranches|halves|pieces)"
_YEARS = {
    2: re.compile(
        r"\b(?:after|at|on|upon|following) (?:the |my |your )?(?:end of )?(?:the )?"
        r"(?:(?:1st|first|1|one|a)[- ]?(?:year|yr)(?: (?:anniversary|mark))?|(?:1st |first )?anniversary"
        r"|month (?:1[2-9]|2[0-4])|(?:1[2-9]|2[0-4]) ?(?:months?|mos?))\b"
        r"|(?:\b(?:in|from) )?\bmonth (?:1[3-9]|2[0-4])\b"
        r"|(?:\b(?:in|for|at) (?:the )?)?\b(?:(?:year|yr|y) ?(?:2|two)|(?:2nd|second) (?:year|yr))\b"
    ),
    1: re.compile(
        r"(?:\b(?:in|for|at|over|within) (?:the )?|/ ?)?\b(?:(?:year|yr|y) ?(?:1|one)|(?:1st|first|1|one) ?(?:year|yr))"
        r"\b|(?:\b(?:over|in|within) |/ ?)(?:the )?(?:first )?12 ?months?\b"
    ),
}
_LATER = re.compile(
    r"(?:\b(?:in|for|at) (?:the )?)?\b(?:(?:year|yr|y) ?(?:[3-5]|three|four|five)"
    r"|(?:3rd|third|4th|fourth|5th) (?:year|yr))\b"
)
"""A year that has no field."""
_TERM = r"(?:[0-9]{1,2}|one|two|three)[- ]?(?:months?|mos?|mths?|years?|yrs?|y)\b"
_PRO_RATED = "(?:pro[- ]?rat(?:ed|a),? )?"
_CLAWBACK = re.compile(
    rf"[,;]? ?\(?(?:with |w/ ?|subject to )?(?:an? )?(?:no |without )?(?:[0-9]{{1,3}} ?% )?{_PRO_RATED}(?:{_TERM}[- ])?"
    rf"(?:[0-9]{{1,3}} ?% )?{_PRO_RATED}(?:cliff )?"
    r"(?:claw-? ?backs?|claw(?:ed)?\b|repayments?|repayable|pay-?back|(?:must |to )?repay)\b[^$+&]*$"
    r"|[,;]? ?\(?(?<!paid )(?<!payable )\bpro[- ]?rat(?:ed|a) (?:(?:monthly|daily|over|for|across|within|the|a) )*"
    rf"{_TERM}[^$+&]*$"
)
"""What is paid back by one who leaves; a part that shrinks with the months is one, and no part of what is paid."""
_CLIFF = re.compile(rf"[,;]? ?\(?(?:with |w/ ?)?(?:an? )?{_TERM}[- ]cliff\)?$")
"""It may mean that the money comes after it, or that the money is paid back before it."""
_THE_REST = re.compile(r"\b(?:the )?(?:other half|rest|remainder|balance|remaining)\b(?! ?\(?\$? ?[0-9])")
_REST_FIRST = re.compile(
    r"\b(?:rest|remainder|balance|remaining)\b[^0-9]*(?:first|start|signing|upfront|year 1|yr 1|y1)\b"
)
_BY_MONTH = re.compile(r"(?<=[0-9k]) ?(?:(?:/ ?|(?:per|a|each|every) )(?:month|mo)|monthly)\b")
_MONTHS_OF_PAY = re.compile(
    r"(?P<before>.+?)(?:(?P<each> ?(?:/ ?|\b(?:per|a|each|every) )(?:month|mo)\b"
    r"|(?<!paid)(?<!payable)(?<!,) ?monthly(?= for\b))"
    r"|(?P<whole>,? ?\b(?:paid(?: out)?|payable|in)(?: in)?(?: equal)? monthly(?: installments| payments)?)"
    r"|,? ?\bmonthly)"
    r",? (?:(?:for|over|in|across) (?:the |my |your )?(?:(?:next|first) )?"
    rf"(?P<term>{_TERM}|(?:a |first |1st )?(?:full )?(?:years?|yr))|(?:x|×|\*) ?(?P<times>[0-9]{{1,2}}))"
)
"""What is paid each month, or a whole that is paid by the month."""
_TOTAL = re.compile(r"\b(?:total|in all|altogether|overall)\b")
_INSIDE = re.compile(r"(?<![+&] )\((\$? ?[0-9][^()]*)(?:\)|$)")
_OF_IT = re.compile(r"\bof (?:it|which|that)\b|\bincl(?:uding|udes)?\b")
_ONLY_AMOUNTS = re.compile(r"(?:[$0-9.,/&+; km]|\band\b|\bthen\b)+")
_PART_OF = re.compile(r"(?P<share>[0-9]{1,2}) ?% of (?:the |a )?" + _AMOUNT.pattern)
_HALF_OF = re.compile(r"(?:a |one )?half (?:of )?(?P<whole>.+)")
_AT_ONCE = re.compile(
    r"\bone[- ]?(?:time|off)\b|\bup ?-?front\b|\bonce\b|\blump[- ]?sum\b|\b(?:paid|payable)\b"
    r"|\b(?:hiring|joining|welcome|signing|sign[- ]on) bonus\b"
    r"|\b(?:in|with|within|over) (?:the |your |my )?(?:first )?(?:[2-6] |two |three )?"
    r"pay ?(?:checks?|rolls?|periods?)\b"
    r"|\b(?:at|on|upon) (?:signing|start|joining|hire)\b|\b(?:on )?day (?:1|one)\b"
)
_ALSO = re.compile(
    r"\b(?:relo(?:cation)?|moving|stipends?|allowances?|housing|equity|stock|rsus?|grant|base|salary|retention"
    r"|(?:performance|annual|target|yearly) bonus)\b"
)
_WHERE = (
    (re.compile(r"stipend|allowance|housing"), " A yearly stipend goes into “Other cash”."),
    (re.compile(r"equity|stock|rsu|grant"), " Equity goes into “Equity grant”."),
    (re.compile(r"bonus"), " A yearly bonus goes into “Target bonus”."),
)
"""Where else what is said beside a sign-on goes."""
_SAVINGS_PLAN = re.compile(r"(?<=[a-z0-9+&,;] )40[13] ?\(?[kb]\b\)?")
_SEPARATOR = re.compile(r" ?(?:/|\+|&|;|(?<=k),|, |,(?=[0-9]+k)|\band\b|\bthen\b|\bplus\b|\bwith\b|\()+ ?")
_RANGE = re.compile(r"[0-9k] ?(?:-|~|\.\.|\bto\b|\bor\b) ?\$? ?[0-9]|\b(?:less|minus)\b|^(?:up to|between|from|max)\b")
_EACH = re.compile(
    rf"(?:x|×|\*) ?{_COUNT}\b(?! ?k)|^{_COUNT} ?(?:x|×|\*)|^{_COUNT} {_PIECES} (?:of|at)\b|\b{_COUNT} ?x$"
    rf"|\btwice\b|\b(?:in )?both {_YEAR}"
    rf"|(?:\b(?:each|every|per|an?) (?:of )?(?:(?:the )?{_COUNT} )?|/ ?){_YEAR}(?: (?:for|over) {_COUNT} {_YEAR})?"
    rf"|\b(?:annually|yearly)\b(?: (?:for|over) {_COUNT} {_YEAR})?".replace("?P<count>", "")
)
_OVER = re.compile(
    rf"(?:\b(?:over|across|in|within|for|into)\b|/)? ?\(?(?:the )?(?:first |next )?(?:{_COUNT} (?:{_YEAR}|{_PIECES})"
    r"|(?P<months>24|36|48)[- ]?(?:months?|mos?))\)?"
)
_EARLY = re.compile(
    r"(?:\b(?:after|at|in|within|over) (?:the first )?)?"
    r"\b(?:(?:[1-9]|1[01]|three|six|nine)[- ]?(?:months?|mos?)|month (?:[1-9]|1[01])|(?:30|60|90|180)[- ]?days?)\b"
    r"|\bin month 12\b"
)
_PARTED = re.compile(r"(?P<whole>.*[0-9](?P<scale>k|,?[0-9]{3})?) ?/ ?(?P<count>[2-5])")
_PERIODS = re.compile(r"/ ?(?:12|24|26|36|48|52)(?! ?k)$")
_SHARE = re.compile(r"(?<![0-9,.$])[0-9]{1,2}(?![0-9,.]*[0-9]|\.[0-9]| ?(?:k|m|thousand|million)\b)")
_HALVES = re.compile(r"\bhalf\b")
_SMALL = re.compile(r"\b(?:two|three|four|five|[2-5])\b")


def sign_on_in_words(text: str, *, year: int, like: str) -> Decimal:
    """Dollars of the part of a sign-on that is paid in ``year``; both parts in one text are sent to their fields."""
    grouped = _GROUPED.sub(r"\1,\2", folded(text).replace(":", " "))
    plain = _tidy(_CLAWBACK.sub(" ", _SAVINGS_PLAN.sub("stipend", grouped)))
    if _HALVES.search(plain):  # "half now and the rest after a year"
        plain = _THE_REST.sub("half", plain)
    _refuse_other_pay(plain, like)
    _refuse_a_cliff(plain)
    _refuse_pay_by_the_month(plain)
    _refuse_a_half(plain)
    if _THE_REST.search(plain):  # "50% of 60k now, the rest at 1 year"
        plain = _PART_OF.sub(lambda of: f"{_as_typed(of)}, {_share_of(of)}", plain)
    paid_early = _EARLY.search(plain)
    plain = _EARLY.sub(" ", plain)
    is_turned = _is_second_year_first(plain)
    plain, years = _LATER.subn(" ", plain)
    is_later = years > 0
    named = []
    for number, said in _YEARS.items():
        plain, count = said.subn(" ", plain)
        named += [number] * (count > 0)
        years += count
    spaced = _AT_ONCE.sub(" ", plain).replace(" ,", ",")
    plain = _tidy(spaced)
    found = (
        [] if _RANGE.search(plain) else _parts(plain, has_total=not _ONLY_AMOUNTS.fullmatch(folded(text)), years=years)
    )
    if len(found) > 1 and (by_month := len(_BY_MONTH.findall(plain))):
        if by_month != len(found):
            raise ValueError(_ADD_UP)
        found = [_written(12 * _worth(amount), amount) for amount in found]
    if len(found) == 2 and _THE_REST.search(plain):  # "60k, 40k in year 1 and the rest in year 2"
        part, in_all = sorted(found, key=_worth)
        found = [part, _written(_worth(in_all) - _worth(part), in_all)]
        found = found[::-1] if _REST_FIRST.search(folded(text)) else found
    elif len(found) == 2 and len(named) < 2 and (whole := _whole(spaced, found)):  # "50k total, 30k in year 1"
        part = min(found, key=_worth)
        if paid_early and not named and not _TOTAL.search(plain):
            raise ValueError(f"Is all of it paid in your first year? Type {whole} into “Sign-on, year 1”.")
        if not named or paid_early:
            raise ValueError(_EACH_PART)
        found = [part, _written(_worth(whole) - _worth(part), whole)][:: -1 if named == [2] else 1]
    elif len(found) == 2 and is_turned:
        found = found[::-1]
    if len(found) < 2 and len(named) == 2 and _THE_REST.search(plain):
        raise ValueError(_EACH_PART)
    if len(found) < 2 and is_later and not named:
        raise ValueError("There are fields for two years: leave out what is paid after them.")
    found *= 2 if len(found) == 1 and len(named) == 2 else 1
    if len(found) == len(_HALVES.findall(plain)) == 2 and found[0] == found[1] and found[0] in plain:  # not halved yet
        found = [_written(_worth(found[0]) / 2, found[0])] * 2
    if len(found) == 2 and paid_early and 2 not in named:
        in_year_1 = _written(sum(map(_worth, found), Decimal(0)), found[0])
        raise ValueError(f"Both in your first year? Type {in_year_1} into “Sign-on, year 1”.")
    if len(found) > 2 and paid_early:
        raise ValueError(_ADD_UP)
    if len(found) > 1 and all(map(_worth, found)):
        raise ValueError(_told(found))
    if named and year not in named:
        raise ValueError(f"Paid in year {named[0]}? Type it into “Sign-on, year {named[0]}”.")
    return money_text(plain or text, like=like, yearly=False, least=1_000, ranged=False)


_EACH_PART = "Type the dollars of each part into “Sign-on, year 1” and “Sign-on, year 2”."
_ADD_UP = (
    "There are fields for two years: type all that is paid in your first year into “Sign-on, year 1”, and in"
    " your second into “Sign-on, year 2”."
)


def _is_second_year_first(plain: str) -> bool:
    """Whether the second year is told before the first."""
    second = _YEARS[2].search(plain)
    first = _YEARS[1].search(_YEARS[2].sub(lambda said: "#" * len(said[0]), plain))
    return bool(first and second and second.start() < first.start())


def _whole(plain: str, found: list[str]) -> str:
    """The one of two amounts that is said to be both of them, or that has the other as its part; empty without."""
    most = max(found, key=_worth)
    if _worth(found[0]) == _worth(found[1]) or len(_amounts(plain)) != 2:
        return ""
    if _TOTAL.search(plain):
        return most
    inside = _INSIDE.search(plain)
    is_part = _amounts(inside[1]) == found[1:] if inside else bool(_OF_IT.search(plain))
    return most if is_part and most == found[0] else ""


def _share_of(said: re.Match[str]) -> str:
    amount = _as_typed(said)
    return _written(_worth(amount) * int(said["share"]) / 100, amount)


def clawback_in_words(text: str) -> int | None:
    """Months of the repayment clause that is typed with a sign-on, 0 for none; ``None`` where it names no term."""
    said = _CLAWBACK.search(folded(text).replace(":", " "))
    if not said:
        return None
    if re.search(r"\b(?:no|without)\b", said[0]):
        return 0
    if "%" in said[0] and "100%" not in said[0]:
        return None  # a part of it
    return _months_in(said[0]) or None


def _refuse_a_cliff(plain: str) -> None:
    """Raises ``ValueError`` with what to type for both that a cliff of a sign-on may mean."""
    said = _CLIFF.search(plain)
    before = plain[: said.start()] if said else ""
    for year in _YEARS.values():
        before = year.sub(" ", before)
    amounts = _amounts(before)
    if not said or len(amounts) != 1:
        return
    months = _months_in(said[0])
    asked = f"Paid back if you leave before? Type {amounts[0]} with a {months} month clawback."
    if months <= 24:
        asked += f" Paid only then? Type {amounts[0]} into “Sign-on, year {1 if months < 12 else 2}”."
    raise ValueError(asked)


def _refuse_pay_by_the_month(plain: str) -> None:
    """Raises ``ValueError`` with each year's part of what is paid by the month."""
    said = _MONTHS_OF_PAY.fullmatch(plain)
    amounts = list(_AMOUNT.finditer(said["before"])) if said else []
    if not said or len(amounts) != 1 or re.search(r"year|yr|annual", said["before"]):
        return
    months = int(said["times"] or 0) or _months_in(said["term"] or "") or 12
    digits, typed = amounts[0]["digits"], _as_typed(amounts[0])
    each_month = digits if not amounts[0]["scale"] and len(digits) == 3 else typed  # $500 a month are no 500k
    if not said["each"] and not said["whole"]:
        raise ValueError(
            f"Is {typed} all of it? Type {typed} over {months} months. Is it paid each month? Type"
            f" {typed} a month for {months} months."
        )
    like = typed if said["whole"] else each_month
    whole = _worth(like) * (1 if said["whole"] else months)
    if not whole:
        return
    parts = [_written(round(whole * min(12, months - at) / months, 0), like) for at in range(0, months, 12)]
    if len(parts) > 1:
        raise ValueError(_told(parts))
    raise ValueError(f"Type all that is paid in your first year into “Sign-on, year 1”: {parts[0]}.")


def _refuse_a_half(plain: str) -> None:
    """Raises ``ValueError`` with what a part of an amount comes to, where nothing is said of the rest."""
    if (part := _PART_OF.fullmatch(plain)) and _worth(_as_typed(part)):
        raise ValueError(f"Type {_share_of(part)}.")
    said = _HALF_OF.fullmatch(plain)
    amount = _AMOUNT.fullmatch(said["whole"]) if said else None
    if amount and _worth(typed := _as_typed(amount)):
        raise ValueError(f"Type {_written(_worth(typed) / 2, typed)}.")


def _months_in(said: str) -> int:
    """Months of a term, "2 year" or "twelve months"; 0 where none is said."""
    term = re.search(_TERM, said)
    count = re.match(r"[0-9]+|[a-z]+", term[0]) if term else None
    return count_of(count[0]) * (12 if "y" in term[0] else 1) if term and count else 0


def _tidy(plain: str) -> str:
    return " ".join(plain.split()).strip(" ,()/;")


def _told(found: list[str]) -> str:
    one, other, *rest = found
    both = f"ype {one} into “Sign-on, year 1” and {other} into “Sign-on, year 2”"
    return f"There are fields for two years: t{both}, and leave out the rest." if rest else f"Two parts? T{both}."


def _refuse_other_pay(plain: str, like: str) -> None:
    """Raises ``ValueError`` for what is promised beside the sign-on, which is no part of it."""
    if not _ALSO.search(plain):
        return
    amounts = [piece for piece in _SEPARATOR.split(plain) if _AMOUNT.search(piece)]
    alone = [_AMOUNT.search(piece) for piece in amounts if not _ALSO.search(piece)]
    if len(amounts) == 1 and not alone and re.search(r"\bsign", plain):
        return
    such_as = _as_typed(alone[0]) if len(alone) == 1 and alone[0] else f"such as {like}"
    if RELOCATED.search(plain):
        raise ValueError(f"Type the sign-on alone, {such_as}. {RELOCATION}" if alone else RELOCATION)
    where = next((told for words, told in _WHERE if words.search(plain)), "")
    raise ValueError(f"Type the sign-on alone, {such_as}.{where}")


def _parts(plain: str, *, has_total: bool, years: int) -> list[str]:
    """The parts for each year, as they are to be typed: one or none where the text does not tell of several.

    The sum of the others is left out where they ``has_total`` may have one: not of a bare list, nor where each amount
    has a year of those ``years`` that are told.
    """
    if each := _EACH.search(plain):
        rest = plain[: each.start()] + " " + plain[each.end() :]
        count = _SMALL.findall(each[0])
        amounts = _amounts(rest)
        return amounts * (count_of(count[-1]) if count else 2) if len(amounts) == 1 else []
    if (parted := _PARTED.fullmatch(plain)) and (parted["scale"] or parted["count"] in "23"):
        whole, equal = _amounts(parted["whole"]), int(parted["count"])
        return [_written(_worth(whole[0]) / equal, whole[0])] * equal if len(whole) == 1 else []
    if _PERIODS.search(plain):
        return []
    over = _OVER.search(plain)
    if over:
        amounts = _amounts(plain[: over.start()] + " " + plain[over.end() :])
        if len(amounts) == 1:
            years = int(over["months"]) // 12 if over["months"] else count_of(over["count"])
            return [_written(_worth(amounts[0]) / years, amounts[0])] * years
    halves = re.sub(r"\bhalf\b", _HALF, plain)
    if halves.count(_HALF) == 1 or (
        re.search(r"\bsplit\b|\bevenly\b|\bequally\b", plain) and len(_amounts(plain)) == 1
    ):
        halves += f" {_HALF}"
        halves += f" {_HALF}" * (halves.count(_HALF) == 1)
    plain = halves.replace("%", " ")
    shares = [int(number) for number in _SHARE.findall(plain)]
    amounts = _amounts(plain if sum(shares) != 100 else _SHARE.sub(" ", plain))
    if sum(shares) == 100 and len(amounts) == 1:
        return [_written(_worth(amounts[0]) * share / 100, amounts[0]) for share in shares]
    if "%" in halves:
        return []
    amounts = _amounts(plain)
    total = max(map(_worth, amounts), default=Decimal(0))
    if has_total and len(amounts) > max(2, years) and 2 * total == sum(map(_worth, amounts)):
        del amounts[[_worth(amount) for amount in amounts].index(total)]
    return amounts


def _amounts(plain: str) -> list[str]:
    return [_as_typed(found) for found in _AMOUNT.finditer(plain)]


def _as_typed(found: re.Match[str]) -> str:
    """An amount as it is to be typed: thousands are meant by "30" of a sign-on."""
    digits, scale = found["digits"].rstrip(".,"), found["scale"] or ""
    return f"{digits}k" if not scale and digits.isdecimal() and int(digits) < SCALES["k"] else digits + scale


def _worth(typed: str) -> Decimal:
    """Dollars of an amount as typed; 0 where its digits are grouped oddly."""
    found = re.fullmatch(r"([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(\.[0-9]{1,2})?([a-z]*)", typed)
    return Decimal(found[1].replace(",", "") + (found[2] or "")) * SCALES[found[3]] if found else Decimal(0)


def _written(dollars: Decimal, like: str) -> str:
    """Dollars as they are typed in the same text: 15k beside 30k, 15,000 beside 30,000."""
    return f"{short(dollars / 1_000)}k" if like.endswith("k") else short(dollars)
