"""Numbers in what they wrote: which are dollars, which are no pay, and which are named only to be left."""

import re
from decimal import Decimal

from calculators.declare.number_words import WRITTEN_OUT, number_of
from calculators.declare.typed import SCALES
from calculators.negotiation.their_currency import FOREIGN_PAY

AMOUNT = r"(?<![\w.,$])(?:usd )?\$? ?\d[\d,.]{0,11}(?: ?(?:k|mm?|thousand|million)\b)?"
FIGURE = re.compile(
    r"(?<![\w.,$/])(?P<dollar>\$ ?|usd )?(?P<number>\d{1,3}(?:,\d{3}){1,2}(?:\.\d{2})?|\d{1,7}(?:\.\d{1,2})?)"
    r"(?: ?(?P<scale>k|mm?|thousand|million))?(?![\w/%]|[.,]\d|\$)"
)

_A_YEAR = re.compile(r"(?<=[\dk]) ?(?:/ ?(?:year|yr|annum|y\b)|p\.a\.|pa\b|per yr\b)")
_YEARS = re.compile(r"(?<=[\dkm]) ?/ ?(?=\d ?(?:years?|yrs?|y)\b)(?P<years>\d) ?[a-z]+")
_BARS = re.compile(r"(?m)^\| ?([^|\n]{2,40}) ?\| ?([^|\n]{2,20}?) ?\|$")
"""A row of a table with a term and its figure."""
_POINT = re.compile(r"(?<![\w.,])(\$ ?\d{2,3}|\d{2,3}(?=\.000 ?(?:usd|dollars)\b))\.(000)(?!\d|[.,]\d|%)")
"""Thousands with the point that some write there."""
_SIGN_AFTER = re.compile(r"(?<![\w.,$])(\d[\d.,]*(?: ?k)?) ?\$(?! ?\d)")
_COMMA_K = re.compile(r"(?<![\w.,])(\d{2,3}),(\d) ?k\b")
"""Thousands with a comma for the point: "86,5k"."""


_ONES = "(?:one|two|three|four|five|six|seven|eight|nine)"
_TENS = (
    r"(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|"
    rf"(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ]{_ONES})?)"
)
_TWO_WORDS = re.compile(
    rf"(?<![-\w])(?P<hundreds>one|two|three|four)(?P<joint>[- ])(?:(?P<rest>{_TENS})|oh?[- ](?P<ones>{_ONES}))"
    r"(?P<half>(?<!ty)[- ]five\b)?(?: (?:k|thousand|grand)\b)?(?![-\w])"
)
"""Thousands as they are spoken: "one ninety-five"."""
_AFTER = re.compile(
    r"[.,;:!?)\n]|$| (?:base|on|for|and|plus|in base|a year|per year|now|is|but|with|as|if|all|max|flat|tops|salary|"
    r"works)\b"
)
_BY_CLOCK = re.compile(
    r"\b(?:call|talk|meet\w*(?! you)|chat|speak|zoom|sync|free|available|ring|phone)\b[^.!?\n]*\b(?:at|by|around|about|"
    r"until|before|after|or|from|to) $"
)
"""Before a time of the day, which is spoken as pay is."""
_NOT_SPOKEN = re.compile(r" ?(?:[ap]\.?m\b|%|percent\b|today\b|tomorrow\b|on [a-z]+day\b)")
_A_HUNDRED = re.compile(rf"\ba hundred (?=(?:and )?(?:{_TENS}|{_ONES})\b)")
_ON_A_PIECE = re.compile(
    rf"(?<!hundred )(?<!hundred and )\b(?P<tens>{_TENS})"
    r"(?= (?:on|for|in|to) (?:the |your )?(?:sign|base|equity|stock|grant|salary)\b| sign(?:ing|[- ]?on)\b)"
)
"""The same of a piece: "twenty on the sign-on"."""
_OF_SIGN_ON = re.compile(
    r"(?P<piece>\bsign(?:ing|[- ]?on)(?: bonus)?:? (?:(?:is|at|to|of|now|can|will|be|go(?:es)?|moves?|up) ){0,4})"
    rf"(?P<tens>{_TENS})(?=[.,;)\n]|$| and\b)"
)
_WRITTEN_OUT = re.compile(rf"(?<![-\w]){WRITTEN_OUT}(?P<grand>[ -]grand\b)?")
_RAISED_BY = re.compile(
    r"(?P<raised>\b(?:base|salary|sign(?:ing)?[- ]?on|signing)\b[^.;,\n$\d]{0,24} by )"
    r"(?=\d{1,3},\d{3}\b(?! ?(?:rsu|share|option|unit)))"
)
"""Before dollars of a piece that has no units."""


_COUNTED = re.compile(
    r"\b(?:(?:number|count) of )?(?:(?:stock )?(?P<unit>option|share|unit|[in]so)s?|(?P<stock>rsu|equity|stock)s?)\b"
    r"(?P<count>(?: (?:count|grant|award))?)"
    r"(?P<to>(?: ?:| [-–—])?(?: (?:to|at|of|is|was|are|were|been|has|have|now|up|"
    r"(?:goe?s?|went|gone|mov|ris|ros|increas|rais|bump|jump|grow|com|cam)(?:e|ed|es|s|ing)?|from [1-9][\d,]*)){0,5} )"
    r"(?P<number>[1-9]\d{0,2}(?:,\d{3})+|(?!(?:19|20)\d\d\b)[1-9]\d{2,8})"
    r"(?=\s*(?:[,;)\n(]|\.(?!\d)|$)| (?:over|vest\w*|at|with|and|plus|total|for|instead|up|from)\b)"
    r"(?!,\d)(?![^.\n]*\bor\b)"
)
"""A count behind its name: "options: 22,500". Of equity it is one only below what a grant is worth."""
_COUNTED_IN_ALL = re.compile(
    r"(?<![\w.,$])\d[\d,]*(?: ?k)? (?:more |additional |extra )?(?P<unit>rsu|share|option|unit|iso|nso)s?\b"
    r"[^.!?\n\d$]{0,40}?"
    r"(?P<total>\btotal of )?(?P<number>(?<![$\d.,])\d{1,2},\d{3}|(?<![$\d.,])\d{3,5})(?(total)(?![\w,$%]| ?k\b)"
    r"| (?:in )?total(?: (?:rsu|share|option|unit)s?)?)\b"
)
"""What a count comes to: "100 more RSUs, so 1,100 total"."""
_OPTIONS_IN_K = re.compile(
    r"\b(?:(?:number|count) of )?(?:stock )?(?P<unit>option|[in]so)s?\b(?: (?:count|grant|award))?"
    r"(?P<to>(?: ?:| [-–—])?(?: (?:to|at|of|is|now|up|goe?s?)){0,4} )(?P<number>[1-9]\d{0,3}(?:\.\d)?) ?k"
    r"(?=\s*(?:[,;)\n(]|\.(?!\d)|$)| (?:over|vest\w*|at|with|and|plus|total|for|instead|up|from)\b)(?![^.\n]*\bor\b)"
)
"""Thousands of options behind their name, "options 25k": dollars of them have a sign."""
_GSU = re.compile(r"\b(?:(?:goog(?:le)?|alphabet) stock unit|gsu)s?\b")
"""What Google calls its restricted stock."""
_WORD_K = re.compile(r"(?<!ty[- ])\b(five|ten|fifteen|twenty|thirty|forty|fifty|twenty[- ]five|thirty[- ]five) k\b")
_INDIAN = re.compile(r"(?<![\d.,])\d{1,2},\d{2},\d{3}(?![\d]|[.,]\d)")
"""Commas as India sets them: "1,75,000"."""
_RUPEES = re.compile(r"₹|\b(?:inr|rs|rupees?|lakhs?|lacs?|lpa|crores?|ctc)\b")


def _count_first(found: re.Match[str]) -> str:
    number = int(found["number"].replace(",", ""))
    if found["stock"] and not (found["count"].endswith("count") or 1_000 <= number < 10_000):
        return found[0]
    return f"equity{found['to']}{number:,} {found['unit'] or 'rsu'}s"


def _thousands_first(found: re.Match[str]) -> str:
    return f"equity{found['to']}{int(Decimal(found['number']) * 1_000):,} {found['unit']}s"


def _in_digits(found: re.Match[str]) -> str:
    """A large number in digits; small ones stay as they are, since they count months or people."""
    is_grand = bool(found["grand"])
    if not is_grand and not re.search(r"\b\w+[ -]+(?:hundred|thousand|million)\b", found[0]):
        return found[0]
    try:
        return f"{number_of(found[0].removesuffix('grand')) * (1_000 if is_grand else 1):,}"
    except ValueError:
        return found[0]


def _with_hundred(found: re.Match[str]) -> str:
    text, end = found.string, found.end()
    number = number_of(f"{found['hundreds']} hundred {found['rest'] or found['ones']}")
    is_time = _NOT_SPOKEN.match(text, end) or (
        number % 100 < 60 and _BY_CLOCK.search(text[max(found.start() - 80, 0) : found.start()])
    )
    is_number = found["joint"] == "-" or _AFTER.match(text, end)
    return f"{number}{'.5' if found['half'] else ''}" if is_number and not is_time else found[0]


def spelled(plain: str) -> str:
    """Lower-case text with numbers in digits, and what a slash means in words: "188k per year" for "188k/yr"."""
    plain = _WORD_K.sub(lambda one: f"{number_of(one[1])}k", _GSU.sub("rsus", plain))
    plain = _A_HUNDRED.sub("one hundred ", _TWO_WORDS.sub(_with_hundred, plain))
    plain = _OF_SIGN_ON.sub(lambda one: f"{one['piece']}{number_of(one['tens'])}k", plain)
    plain = _WRITTEN_OUT.sub(_in_digits, _ON_A_PIECE.sub(lambda one: f"{number_of(one['tens'])}k", plain))
    plain = plain if _RUPEES.search(plain) else _INDIAN.sub(lambda one: f"{int(one[0].replace(',', '')):,}", plain)
    plain = _RAISED_BY.sub(r"\g<raised>$", plain)
    plain = _BARS.sub(lambda row: f"{row[1].strip()}: {row[2]}", plain)
    plain = _COMMA_K.sub(r"\1.\2k", _SIGN_AFTER.sub(r"$\1", plain))
    plain = _COUNTED_IN_ALL.sub(r"to \g<number> \g<unit>s", _POINT.sub(r"\1,\2", plain))
    plain = _COUNTED.sub(_count_first, _OPTIONS_IN_K.sub(_thousands_first, plain))
    return _YEARS.sub(r" over \g<years> years", _A_YEAR.sub(" per year", plain))


# --- Numbers that are no pay, and figures that are named only to be left ---------------------------------------------

GONE = " § "
_MONTH = r"(?:jan|feb|mar|apr|may(?!be)|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_UNIT = r"(?:rsus?|shares?|options?|units?|isos?|nsos?)\b"
_STATES = r"a[klrz]|c[aot]|d[ce]|fl|ga|i[al]|k[sy]|la|m[adinost]|n[cdehjmvy]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy]"
"""Short names of states that are no words beside money; "in", "or", "ok" and the like are."""
NO_PAY = re.compile(
    "|".join(
        (
            rf"\b(?:{_STATES}),? \d{{5}}(?:-\d{{4}})?\b(?![.,]\d)",
            r", (?:hi|id|in|me|o[hkr]) \d{5}(?:-\d{4})?(?=\s*(?:\n|$))",
            r"\b\d{1,6} (?:[a-z]+\.? ){1,3}(?:street|avenue|ave|boulevard|blvd)\b",
            r"\b40[13] ?\(? ?[kb]\b\)?",
            r"(?<!\d)(?:\+?\d{1,2}[ .-])?\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?!\d)",
            r"\b\d{4}-\d{2}-\d{2}\b",
            rf"\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? \d{{4}}\b)?",
            rf"(?<![\d.,])\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}\b(?: \d{{4}}\b)?",
            r"(?<![\d/.])\d{1,4}(?:k?/\d{1,4}){1,5}k?(?!\d)",
            r"\b[a-z]+-?\d[\w-]{0,6}",
            r"(?:#|\b(?:room|suite|ref|id|ext|extension|flight|gate|apt|zip|page|option|floor|level|number|code|no)\.?)"
            r" ?#?:? ?\d[\d-]{0,14}\b",
            r"\b(?:team|group|org|headcount)(?: size)?(?: (?:is|of|now|about|around))* \d{1,4}\b(?! ?k)"
            r"|(?<![$\d,.])\d{1,4} (?:open |new )?(?:roles|reqs|positions|openings|hires)\b",
            r"\b\d[\d,.]{0,8}-?(?:st|nd|rd|th|x|b)\b",
            r"\d[\d,.]{0,8} ?(?:-|–|to) ?\d[\d,.]{0,8} ?(?:%|percent\b|pct\b)",
            r"\d[\d,.]{0,8}[ -]?(?:%|percent\b|pct\b|bps?\b|points?\b|times\b)",
            r"\b\d{1,2}(?::\d{2})? ?(?:[ap]\.?m\b|[ecmp][sd]?t\b)|\b\d{1,2}:\d{2}\b",
            r"\b\d[\d,.]{0,6}(?: ?\+)?[ -]?(?:(?:business|calendar|working|full|more) )?"
            r"(?:(?:day|week|month|year|hour|minute|second|quarter|people|person|applicant|engineer|employee|round|interview|"
            r"copy|"
            r"copies|office|team|level|step|page|candidate|customer|user|call|holiday|payment|instal)[a-z]{0,8}|(?:wk|"
            r"mo|yr|hr|min)s?)\b",
            FOREIGN_PAY.pattern,
            r"\$? ?\d[\d,.]{0,12} ?k? ?(?:/ ?|per |an? |each |every )(?:month|mo|hour|hr|week|wk|day|share|unit|rsu|"
            r"option|"
            r"pay ?check|pay period|quarter|person)s?\b",
            r"\$? ?\d[\d,.]{0,12} ?k? (?:monthly|hourly|weekly|quarterly|biweekly)\b",
            r"\b(?:hourly|daily|day|weekly|monthly|biweekly)(?: (?:rate|pay|wage|salary|stipend|allowance|contract))+"
            r"(?:[a-z ]{1,30}|: ?| )\$? ?\d[\d,.]{0,12} ?k?",
            r"\$ ?\d{2,3}(?:\.\d\d)? (?:hourly|on (?:an )?hourly|w-?2 hourly|c2c|1099)\b",
            r"\$ ?\d[\d,.]{0,12} (?:strike|exercise|fmv|409a|(?:share |unit )?price)\b",
            r"\b(?:strike|share price|exercise price|fmv|409a|price)[ a-z]{0,12}:? ?\$? ?\d[\d,.]{0,12}",
            rf"(?:\bfrom \d[\d,.]{{0,12}} to )?(?<![$\d.,])(?<!\$ )\d[\d,.]{{0,12}}(?<=\d) ?(?:more |additional |"
            rf"extra |new |company |stock )?{_UNIT}(?:,? ?\(?(?:(?:up|instead|rather) )?(?:from|than|vs\.?) "
            r"\d[\d,]{0,12}(?![\d.]?\d|k))?",
            r"(?<![$\d.,])(?<!\$ )\d[\d,.]{0,12} ?[km] ?(?:stock )?(?:shares?|options?|units?|isos?|nsos?)\b",
            r"(?<![\d$,.])(?:19|20)\d\d(?![\d,.]?\d|k)",
        )
    )
)
_OF = r"(?:(?:the|a|an|your|our|current|original|initial|base|salary|sign-on|grant|of|at|around|about) ){0,4}"
LEFT = re.compile(
    rf"\b(?:from|instead of|in place of|rather than|in lieu of|not|vs\.?|versus|compared (?:to|with)|than|above|beyond|"
    rf"over|under|below|past|exceed|exceeds|exceeding) {_OF}{AMOUNT}|\bby {_OF}{AMOUNT}(?= to )"
    rf"|{AMOUNT} ?(?:-{{1,2}}>|=>|→)(?= ?\$?\d)"
)
OF_ALL = re.compile(
    rf"{AMOUNT},? (?:all[- ]in(?:clusive)?\b(?! all\b)"
    r"|(?:included|net|in total|overall|altogether|all told|combined)\b(?! new\b)"
    r"|(?:(?:which|that) (?:already )?)?(?:including|inclusive of|incl|includes)\b"
    r"|(?:which|that) already (?:has|have|includes|contains)\b)"
)
"""A figure of several pieces together, or after tax."""
_FEW = (
    rf"[1-9]\d(?=(?: (?:more|additional|extra|new|company|restricted|stock))* rsus?\b)"
    rf"|[1-9]\d?(?= (?:more|additional|extra) (?:(?:new|company|restricted|stock) )*{_UNIT})"
    rf"|(?:(?<=\badd )|(?<=\badding )|(?<=\badded )|(?<=\banother )|(?<=\badditional )|(?<=\bextra ))"
    rf"[1-9]\d(?= (?:(?:new|company|restricted|stock) )*{_UNIT})"
)
"""A count below a hundred: of RSUs, or where it comes on top."""
UNITS = re.compile(
    rf"(?<![\w.,$/-])(?P<number>\d{{1,3}}(?:,\d{{3}})+|\d{{3,9}}|\d{{1,4}}(?:\.\d)?(?= ?k\b)|{_FEW})(?P<k> ?k\b)?"
    rf"(?P<more> (?:more|additional|extra))?(?: (?:new|company|restricted|stock)){{0,2}} {_UNIT}"
    r"(?! (?:grants|awards|tranches|types|plans)\b)"
)
UNIT_PRICED = re.compile(
    r"\b(?:price|strike|fmv|409a|valued|worth|apiece)\b|(?:/|per |an? |each )(?:rsu|share|unit|option)\b"
)
"""Words that give units a price of their own, which may differ from the one that was typed."""
RANGE = re.compile(rf"{AMOUNT} ?(?:-|–|—) ?\$?\d[\d,.]{{0,11}} ?(?:k|m)?\b|\bbetween {AMOUNT} and {AMOUNT}")
SPAN = re.compile(rf"{AMOUNT} to {AMOUNT}")
"""From one figure to another: neither is offered."""


_A_RANGE = re.compile(r"\b(?:range|band)s?\b")
_FROM_TO = re.compile(
    r"(?<![\w.,$])\$? ?(?P<low>\d[\d,]*)(?: ?k)? ?(?:-|–|—|to|and|through|up to) ?"
    r"\$? ?(?P<high>\d[\d,]*)(?: ?k)?(?![\w%]|[.,]\d)"
)
_NOT_ONLY_A_RANGE = re.compile(
    r"\b(?:top|upper|high|max\w*|ceiling|cap(?:ped)?|limit|above|beyond|over|exceed\w*|outside|out of|too|not|no|never|"
    r"equity|rsus?|stock|grant|sign|signing|bonus|refresh\w*|total|tc|ote|all-in)\b|n't\b"
)
"""What says where in a range somebody stands, or that it is of other pay than base."""


def stated_range(sentence: str) -> tuple[re.Match[str], Decimal, Decimal] | None:
    """The span and the two dollars of a range of base that a lower-case sentence states; None where it says more."""
    found = _FROM_TO.search(sentence)
    if not found or not _A_RANGE.search(sentence) or _NOT_ONLY_A_RANGE.search(sentence):
        return None
    low, high = (Decimal(found[name].replace(",", "") or 0) for name in ("low", "high"))
    low, high = (one * 1_000 if one < 1_000 else one for one in (low, high))
    return (found, low, high) if 20_000 <= low < high else None


def is_bare(figure: re.Match[str]) -> bool:
    """Whether it has no sign of dollars: neither a $ nor a k nor thousands."""
    return not (figure["dollar"] or figure["scale"]) and len(figure["number"].partition(".")[0]) <= 3


def dollars_in(figure: re.Match[str]) -> Decimal:
    """A figure in dollars; a bare one from 10 to 999, also with one decimal, means thousands; 0 where it is no pay."""
    number = Decimal(figure["number"].replace(",", ""))
    if figure["scale"]:
        return number * SCALES[figure["scale"]]
    if number >= 10_000 or (number >= 1_000 and (figure["dollar"] or "," in figure["number"])):
        return number
    is_short = len(figure["number"].partition(".")[2]) < 2  # 187.5 is said of thousands, 187.50 of a price
    return number * 1_000 if 10 <= number < 1_000 and is_short else Decimal(0)
