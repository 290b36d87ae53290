"""Phrases of theirs that offer a figure in other words, put into plain ones: "we can offer 190k"."""

import re

from calculators.negotiation.their_grants import PIECE, granted
from calculators.negotiation.their_last_figures import last_told
from calculators.negotiation.their_numbers import AMOUNT, UNITS

_OFFERS = "we can offer "
_ONE = rf"(?:an? |another |an extra |an additional )?{AMOUNT}"
_GO = r"(?:go|do|offer|give you|get you|bring you)(?: up)?(?: to)?"
_NOW = r"(?:now|just|also|finally)"
_WHO = r"\b(?:we|i|they|(?:the |our )?(?:\w+ )?(?:team|comp|committee|finance|leadership|hr|manager|vp|director))"
_TOLD = r"(?:notes?|record|file|system|from you|you (?:said|told|gave))\b"
_GIVEN = re.compile(
    rf"{_WHO}(?:'ll| will| can|'d| would) (?:approve|authorize|sign off on|okay) (?={_ONE})"
    rf"|{_WHO}(?:'ve| have| has)? (?:{_NOW} )?(?:got|gotten|received|obtained|secured|have|has) "
    rf"(?:the |an? )?(?:approval|sign-?off|okay|ok|green light|go-?ahead) (?:for|on|up to|(?:to|for) {_GO}) ?"
    rf"(?=(?:(?:an? |the )?(?:new |higher )?{PIECE} (?:(?:of|at) )?)?(?:between )?(?:up to )?{_ONE})"
    rf"|{_WHO}(?:'ve| have| has)? (?:come|came) back (?:to (?:me|us) )?(?:with|w/|at) (?={_ONE})"
    rf"|{_WHO}(?:'ve| have| has)?(?: now| just| since)? (?:gone|moved|come)(?: up)? from {AMOUNT} to (?={_ONE})"
    rf"|\bthe (?:max|most|best|highest)(?:imum)? (?:that )?(?:we|i) can (?:get|have) approved is (?={_ONE})"
    rf"|{_WHO} (?:ok'?(?:e?d|ayed)|approved) (?={_ONE})"
    rf"|{_WHO}(?:'ll| will| can) match (?:the|that) (?:market )?(?:figure|number|rate|data)(?: (?:of|at))? (?={_ONE})"
    rf"|\b(?:(?<!no )(?<!the )green light|answer is yes) (?:on|for|to) (?={_ONE})"
    rf"|{_WHO}(?:'ve| have| has)? (?:settled|landed|agreed|decided) (?:on|at) (?={_ONE})"
    rf"|{_WHO}(?:'ll| will| would| can| could|'s willing to| is willing to| agreed to)? let me (?:go|get|do|offer|"
    rf"move|stretch)"
    rf"(?: up)?(?: to)? (?={_ONE})"
    rf"|\bconfirmed (?:with|by|from) [^.:;\n]{{2,30}}: ?(?={_ONE})"
    rf"|\b(?:we're|we are|i'm|i am) now (?:up |sitting )?at (?={AMOUNT})"
    rf"|\b(?:we're|we are|i'm|i am) (?:up )?at (?={AMOUNT}[^.!?\n]{{0,60}} now(?:[.!,]|$))"
)
"""Who gives what, up to the figure."""
_GOT = re.compile(
    rf"\b(?:i|we)(?:'ve| have) got (?={_ONE} (?:(?:on|in|of|for) )?(?:the |your )?{PIECE}(?![^.!?\n]*\b{_TOLD}))"
)
"""What they have for a piece, unless they only wrote it down."""
_APPROVED = re.compile(
    rf"(?<!do )(?<!once )(?<!until )(?<!before )(?<!if ){_WHO}(?:'ve| have| has)? (?:{_NOW} )?(?:got|have|has) "
    rf"(?:the )?approval (?:for|on|to) (?=[^.;!?\n]{{0,40}}?(?:\d|\b{PIECE}))"
)
"""An approval in hand for other pay than a figure."""
_THEY_OFFERED = re.compile(
    rf"(?P<who>\b(?:comp(?:ensation)?(?: team)?|committee|finance|leadership|hm|hiring manager|hr|"
    rf"vp)\b[^.!?\n]{{0,120}}?)\bthey (?:offered|gave|came up with|went to|can do|said) (?={_ONE})"
)
"""Their own people, and a "they" that is them, up to the figure."""
_LAST = re.compile(
    rf"(?:(?<=^)|(?<=[.,;:!\n] )|(?<=\bbut )|(?<=\band )|(?<=\bso ))(?P<sum>{AMOUNT}(?: (?:on |of |"
    rf"for )?(?:the )?{PIECE})?),? "
    r"(?:is (?:what |where |the number |a number |as far as )?(?:that )?)?(?:we|i)(?:'d| can| could|'ll|"
    r" will)(?: be able to)? "
    r"(?:defend|do|support|justify|live with|manage|get to|go to|make work|stretch to|offer|approve|stand behind|"
    r"sign off on|get approved|get done|swing|give you|give)(?=[.,;!)\n]|$| (?:but|and|for you|though|today|now)\b)"
    rf"|(?:(?<=^)|(?<=[.,;:!\n] )|(?<=\bbut )|(?<=\bso ))(?P<there>{AMOUNT}(?: (?:on |of |"
    rf"for )?(?:the )?{PIECE})?),? (?:works (?:on our (?:end|side)|for me)"
    r"|it is|(?:is|would be) (?:doable|possible|workable|"
    r"defensible|(?:fine|ok|okay) (?:with|by|"
    r"for) us))(?=[.,;!)\n]|$|"
    r" (?:but|and|though)\b)"
)
"""A figure before the words that offer it."""
_WHERE_WE_ARE = re.compile(
    rf"(?:(?<=^)|(?<=[.,;:!\n] )|(?<=\bbut )|(?<=\band )|(?<=\bso ))(?P<sum>{UNITS.pattern}"
    rf"|{AMOUNT}(?: (?:on |of |for )?(?:the )?{PIECE})?),? is (?:where|what) "
    r"(?:(?:we|i)(?:'re| are|'m| am)(?: at)?|(?:we|i|they|it|things)(?:'ve| have)? (?:all "
    r")?(?:land(?:ed)?|end(?:ed)? up|c[ao]me (?:out|down)|settled|"
    r"top(?:ped)? out|stop(?:ped)?))(?: (?:at|on|to|with))?"
    r"(?=[.,;!)\n]|$| (?:but|and|though|for you|today|now|after)\b)"
)
"""Where they say that they have come to."""
_HAVE_NOW = re.compile(rf" and (?:have |has |'ve )(?:now |just |since )?(?:gone|moved|come)(?: up)? to (?={_ONE})")
"""What they offer now, beside what they did before."""
_TAKES_US = re.compile(
    rf"\b(?:another|an extra|an additional|a further) {AMOUNT} (?:on|in|to|for) (?:the |your )?(?P<piece>{PIECE}),"
    rf" (?:which|and that) "
    rf"(?:takes|brings|gets|puts) (?:us|it|you|that|this) (?:up )?to (?P<whole>{AMOUNT})"
)
"""A rise told with what it comes to."""
_TIMES = re.compile(
    rf"\b(?:doubl|tripl|quadrupl)(?:e|ed|ing) (?P<what>(?:(?!\b(?:and|plus)\b)[^.;,!?\d]){{2,40}}? to (?={AMOUNT}))"
)
"""A piece that is multiplied, with what it comes to."""
_DOUBLES_TO = re.compile(
    rf"(?P<what>\bsign(?:ing|[- ]?on)(?: bonus)? (?:(?:is|was|got) )?)(?:doubl|tripl)e[ds] (?=to {AMOUNT})"
)
_FROM_TO = re.compile(
    rf"(?P<what>\b{PIECE}) (?:goes|moves|went|moved|rises|rose|is (?:going|moving)|has (?:gone|moved)) (?:up )?from "
    rf"{AMOUNT} to (?={AMOUNT})"
)
"""What stood of a piece beside what it comes to."""
_NEWS = re.compile(
    rf"\b(?:(?:i|we) have (?:some )?)?(?:good|great|exciting) news(?: for you)?(?::|!+|,| [-–—]) ?(?={AMOUNT})"
)
_GOES_UP = re.compile(
    r"(?P<where>\b(?:at|for|in) [^.,;\n]{1,40}, )?"
    rf"(?P<what>(?:^|(?<=[.,;:!\n] )|\b(?:so|and|but|then|your|the|new) ){PIECE}) (?:now )?goes up to "
    rf"(?={AMOUNT}(?:[.,;!)\n]|$| (?:and|with|from|now|too|plus|effective)\b))"
)
"""A piece that rises: not a band, which goes up to so much "for this level", or "at L5,"."""
_MORE_ON = re.compile(
    rf"(?:(?<=^)|(?<=[.,;:!\n] ))(?:an? )?(?P<sum>{AMOUNT}) (?:more|extra) (?=(?:on|in|to|for) (?:the |your )?{PIECE})"
)
_IN_BRACKETS = re.compile(rf"(?P<sum>{AMOUNT}) ?\((?P<piece>{PIECE}|(?:stock )?options|shares)\)")
_BEFORE = re.compile(
    rf"(?P<now>{UNITS.pattern}) (?:instead of|rather than|up from|over|vs\.?) (?:the )?"
    r"(?:(?:previous|original|initial|first|current) )?\d[\d,]{1,9}(?: (?:rsus?|shares?|options?|units?))?"
    r"(?![\d.]?\d|k)"
)
"""How many units stood before those that are offered."""
_IN_THOUSANDS = re.compile(
    r"(?P<first>(?<![\w.,$/])\d{2,3} (?:in )?base\b[^.\n\d]{1,12}(?:\d{1,3} sign\w*[^.\n\d]{1,20})?)"
    r"(?P<grant>\d{2,3}) (?=(?:in )?(?:rsus?|stock)\b)"
)
"""A grant in a row of figures that are all thousands, though it is told as if in units."""

_AS_REQUESTED = re.compile(
    rf"(?P<sum>{AMOUNT}(?: (?:(?:in|of|on|for|as|the|your|an?) ){{0,2}}{PIECE})?),? \(?(?:exactly |just )?as "
    r"(?:you(?:'d|'ve| had| have)? )?(?:requested|asked|wanted|proposed|discussed|agreed)(?: for)?\)?"
    r"(?=\s*(?:[.,;!)\n]|$)| (?:and|plus|with)\b)"
)
"""A figure that is what was asked for."""

_SUM = rf"{AMOUNT}(?: (?:(?:in|of|on|for) )?(?:the )?{PIECE})?"
_NOT_THIS_BUT_THAT = re.compile(
    rf"(?P<no>{_SUM} (?:isn't|is not|wasn't|won't|will not|can't|wouldn't)(?: (?:be|going to|really|just)){{0,2}} "
    r"(?:doable|possible|feasible|work|happen|realistic|an option|approved)"
    rf"|(?:\b(?:we|i|they) |(?<=^)|(?<=[.!\n] ))(?:can't|won't|couldn't)"
    rf"(?: (?:do|get to|go to|reach|offer|approve|swing))? {_SUM})"
    rf"(?:[.;,:]|,? -)? (?:but )?(?P<yes>{_SUM}) "
    r"(?:is(?: (?:doable|possible|fine|ok|okay))?|will(?: work)?|works|would(?: work)?|we can|i can)"
    r"(?=[.,;!)\n]|$| and\b)"
)
"""A sum that is refused and, beside it, the one that is given."""


_FIXED_PAY = re.compile(
    r"\b(?:(?:annual|yearly) )?(?:fixed|basic) (?:(?:annual|yearly) )?(?:pay|salary|component|compensation|comp)\b"
    rf"(?=(?: component)?(?: (?:to|of|at|is|as|will be|would be|from)|:| -| –) {AMOUNT})"
)
"""A base as British and Indian English name it, beside its sum."""


_ADDING = re.compile(
    r"(?:^|(?<=[.!:\n])\s*)(?P<does>add|bump|rais|increas)ing (?=(?:the |your )?(?:\$?\d|base|salary))"
    r"(?![^.!?;\n]*(?:n't\b|\?|\b(?:would|could|might|is|was|requires?|needs?|means?|will|can)\b))"
)
_DOES = {"add": "add", "bump": "bump", "rais": "raise", "increas": "increase"}
"""A sentence without its "we can"."""


def in_plain_words(text: str, *, grant_in_dollars: bool) -> str:
    """Lower-case text whose other ways to offer a figure are told plainly.

    ``grant_in_dollars`` says that the grant that stands is in dollars, so that "185 base / 25 signing / 230 rsu" are
    three figures in thousands.
    """
    text = _ADDING.sub(lambda one: f"{_OFFERS}{_DOES[one['does']]} ", text)
    text = last_told(_FIXED_PAY.sub("base salary", text))
    plain = _GIVEN.sub(_OFFERS, _NEWS.sub(_OFFERS, granted(_AS_REQUESTED.sub(r"\g<sum>", text))))
    plain = _GOT.sub("here is ", _APPROVED.sub("we approved ", plain))
    plain = _NOT_THIS_BUT_THAT.sub(rf"\g<no>. {_OFFERS}\g<yes>", plain)
    plain = _FROM_TO.sub(r"\g<what> is now ", _HAVE_NOW.sub(f". {_OFFERS}", plain))
    plain = _TAKES_US.sub(rf". {_OFFERS}\g<whole> \g<piece>", plain)
    plain = _THEY_OFFERED.sub(rf"\g<who>{_OFFERS}", plain)
    plain = _LAST.sub(lambda one: f"{_OFFERS}{(one['sum'] or one['there']).strip()}", plain)
    plain = _WHERE_WE_ARE.sub(rf"{_OFFERS}\g<sum>", plain)
    plain = _GOES_UP.sub(
        lambda one: one[0] if one["where"] else f"{one['what']} is now ", _IN_BRACKETS.sub(r"\g<sum> \g<piece>", plain)
    )
    plain = _MORE_ON.sub(r"another \g<sum> ", plain)
    plain = _DOUBLES_TO.sub(r"\g<what>raised ", _TIMES.sub(r"raised \g<what>", plain))
    plain = _BEFORE.sub(r"\g<now>", plain)
    return _IN_THOUSANDS.sub(r"\g<first>\g<grant>k ", plain) if grant_in_dollars else plain
