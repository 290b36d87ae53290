"""What they take away or lower beside what they raise, and the conditions that they tie it to.

"We can do 190k base but no sign-on" is no raise of the base alone: its figures are held back.
"""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

from calculators.negotiation.reply_signs import NEEDS_THEIR_LETTER
from calculators.negotiation.their_level import is_lowered_in

_NAMES = {
    "sign_on": r"sign(?:ing)?[ -]?ons?(?: bonus(?:es)?| cash)?|signing(?: bonus(?:es)?)?|joining bonus",
    "refresh": r"(?:(?:annual|yearly|equity|stock) )?refresh(?:er)?s?(?: grants?)?",
    "grant": r"equity(?: grant| package| award)?|rsus?|stock(?: grant| options| award)?|grant|shares",
    "bonus_percent": r"(?:(?:annual|yearly|target|performance|year-end) )*bonus(?:es)?(?: target| percentage| plan)?",
    "base": r"base(?: salary| pay)?|salary",
}
_LEVEL = r"level|title|grade"
_PIECE = "(?:" + "|".join([*_NAMES.values(), _LEVEL]) + r")\b"
_NOT_THE_PIECE = (
    r"(?![ -](?:caps?|clawbacks?|repayments?|changed?s?|increased?s?|bump(?:s|ed)?|raised?s?|movement|moved|room|"
    r"flexibility|asks?|requests?|numbers?|figures?|cliffs?|price|market|team|tax\w*|restrictions?|guarantees?|cuts?|"
    r"reductions?|improved|adjusted|higher|up|than|above|over|beyond|like yours|"
    r"(?:that )?you(?:'d)? (?:asked|want\w*|request\w*|mention\w*|propos\w*)|(?:at|of|to) \$?\d|by then)\b)"
)
_ITS = r"(?:(?:an?|the|any|your|our|all|of|some|annual|target|yearly|part|half|initial|standard|usual|cash) ){0,4}"
_TAKES = (
    r"(?:remov\w+|reduc\w+|lower(?:ing|ed)?|cut(?:s|ting)?|drop(?:s|ping|ped)?|eliminat\w+|waiv\w+|trim\w*|shrink\w*|"
    r"shav\w+|decreas\w+|halv\w+|trad(?:e|es|ing)|swap\w*|replac\w+|exclud\w+|sacrific\w+|los(?:e|es|ing)|"
    r"scrap\w*|skip\w*|"
    r"convert\w*|roll(?:ing)?|fold(?:ing)?|omit\w*|forgo(?:ing)?|forego(?:ing)?|forfeit\w*|nix\w*|strip\w*|withdraw\w*|"
    r"dial(?:ing)? (?:back|down)|scal(?:e|ing) (?:back|down)|pull(?:ing)?(?: back)?|zero(?:ing)? out|giv(?:e|ing) up|"
    r"(?:pull|dial|scal|cut|trim|go|com)(?:e|t?ing|ming)? (?:back|down|lower|less) on|do(?:ing)? away with|"
    r"tak(?:e|es|ing|en) (?:away|off|out|back)|tak(?:e|ing)(?= (?:\w+ ){1,3}?(?:off|out|away|back)\b)|"
    r"in (?:exchange|return) for|in (?:lieu|place) of|instead of|rather than|at the (?:expense|cost) of|out of|"
    r"minus|less|"
    r"sans|without|zero)"
)
_NO_LONGER = (
    r"(?:(?:go(?:es)?|going|gone) (?:away|down|out)|(?:has|have|had|need|needs) to (?:go|come out|come off)\b|"
    r"less(?! than)|"
    r"(?:come|comes|came|coming) (?:off|out(?! (?:ahead|on top|higher|better|stronger|above|at|to)\b)|down)|"
    r"drop(?:s|ped|ping)?\b|"
    r"fall(?:s|ing)?(?: away)?|disappear\w*|remov\w+|reduc\w+|lower(?:ed)?|(?<!we can )(?<!we could )cut|"
    r"eliminat\w+|waived|"
    r"halved|trimmed|excluded|forfeited|dropped|decreas\w+|shrinks?|smaller|withdrawn|traded|swapped|replaced|"
    r"(?:rolled|folded|merged|baked|built|absorbed|converted) into?|off the table|zero(?:ed)?|gone|"
    r"taken (?:off|out|away|back)|in exchange|void|no longer)"
)
_IS = (
    r"(?: (?:is|are|'s|was|were|has|have|had|would|will|could|can|might|may|gets?|got|be|been|being|to|then|also|"
    r"both|there|"
    r"just|simply|instead|need|needs|must|should|fully|entirely|completely|of|course|your|the|part|portion|it)"
    r"|(?:'ll|'d|'s)){0,6}"
)
_LESSER = (
    r"(?:smaller|lower|reduced|lesser|fewer|decreased|no longer an?|no longer any|half (?:the|your|of the|of your))"
)
_HELP = r"(?:relo(?:cation)?|moving|housing|visa)(?: (?:help|support|bonus|package|assistance|budget))?|stipends?"
"""A part that no figure here is of, but that may go together with one that is."""
_SIGNS = tuple(
    re.compile(sign)
    for sign in (
        rf"\b(?:no|not an?|not any) {_ITS}(?P<piece>{_PIECE}){_NOT_THE_PIECE}",
        rf"(?:n't|\bnot|\bno longer)(?: (?:be|been|have|having|has|include|including|offer|do|give|get|pay|"
        rf"come with|with|provide|"
        rf"receive|able to|going to|eligible for|part of|entitled to|getting|carry|qualify for|also)){{1,4}} "
        rf"{_ITS}(?P<piece>{_PIECE}){_NOT_THE_PIECE}",
        rf"\b(?:without|minus|sans|excluding|(?:inclu\w+|with)(?= (?:\w+ ){{1,3}}(?:rolled|folded|baked|built|"
        rf"merged) in))"
        rf" {_ITS}(?P<piece>{_PIECE}){_NOT_THE_PIECE}",
        rf"(?:\b|'d |'ll ){_TAKES} {_ITS}(?P<piece>{_PIECE}){_NOT_THE_PIECE}",
        rf"\b(?P<piece>{_PIECE}){_IS} {_NO_LONGER}(?! than (?:you|what|asked|the market)| to \$?0*[1-9][\d.,]*k? from)",
        rf"\b(?P<piece>{_PIECE}){_IS}(?:n't| not)(?: (?:be|being|longer|actually))*"
        r" (?:includ\w+|offered|available|part of|apply|paid|on offer|on the table|possible|in (?:there|"
        r"the (?:package|offer)))",
        rf"(?<!no )\b{_LESSER} {_ITS}(?P<piece>{_PIECE}){_NOT_THE_PIECE}",
        rf"(?:\bnot|n't|\bnon|\bno longer)[ -](?:be )?(?P<piece>{_PIECE})[ -]eligible\b|"
        rf"\bineligible for {_ITS}(?P<other>{_PIECE})",
        rf"\b(?P<piece>{_PIECE})[ -]ineligible\b",
        rf"\b(?P<piece>{_PIECE})(?: (?:is|are|would be|will be|of|at))?(?::| =)? (?:none|n/?a|nil|zero|"
        rf"\$?0k?)(?![\w.,]*\d)\b",
        rf"(?<![\w.,$])(?:\$ ?)?0(?:\.0+)?(?:k| ?%)? (?:in |of |for )?{_ITS}(?P<piece>{_PIECE}){_NOT_THE_PIECE}",
        rf"\b(?P<piece>{_PIECE})(?:'s)? (?:goes|going|go|becomes|comes|falls|down) (?:down )?(?:to )?"
        r"(?:zero|\$?0k?)(?![\w.,]*\d)\b",
        rf"\b(?:no|without|minus|sans) {_ITS}(?:{_HELP}|{_PIECE}),? n?or {_ITS}(?P<piece>{_PIECE}){_NOT_THE_PIECE}",
        rf"\b(?P<piece>{_PIECE}) (?:and|or) (?:the |your )?(?:{_HELP}|{_PIECE}){_IS} {_NO_LONGER}",
        rf"(?:(?:\bnot|n't|\bno longer)(?: be)? (?:includ|offer|available|part of|apply|paid|on (?:offer|the table))|"
        rf"{_IS} (?:go(?:es)? away|gone|dropped|removed|off the table|no longer))[^.;!?]{{0,40}}?"
        r"\b(?:(?:neither|nor|so|as) (?:is|are|does|do|would|will|was|goes)|same (?:goes |is true |applies )?"
        rf"(?:for|with|to))(?: be)? {_ITS}(?P<piece>{_PIECE}){_NOT_THE_PIECE}",
        rf"\b(?:mov|shift|convert|roll|fold|transfer|reallocat|put)\w* [^.;,]{{0,24}}?(?P<piece>{_PIECE}) "
        rf"(?:in)?to\b(?! \$?\d)",
        rf"\b(?P<piece>{_PIECE}){_IS} down (?:by )?\$?\d",
        rf"\d ?k? (?:off|out of) {_ITS}(?P<piece>{_PIECE}){_NOT_THE_PIECE}",
        rf"(?<![\w.])(?:-|–|−) ?\$?\d[\d,.]*k? (?:on |in |of |from )?{_ITS}(?P<piece>{_PIECE}){_NOT_THE_PIECE}",
        rf"\b(?P<piece>{_PIECE}):? (?:-|−)\$?\d[\d,.]*k?(?![\d/])",
        r"\b(?:down-?level\w*|(?:one|a) (?P<piece>level|grade) (?:down|lower|below)|(?:lower|"
        r"more junior) (?P<other>level|title|grade))",
    )
)
_NOT = re.compile(
    r"(?:\b(?:not|never|nor|no|without|nothing|isn't|neither)|n't)(?: (?:have|need|going|planning|looking|to|be|"
    r"be able|"
    r"having|any|us|even|want|has|been|being)){0,4} $"
)
_LOWERS = re.compile(r"\b(?:lower|reduc|cut|drop|decreas|trim|shrink|less|smaller|down|shav|halv)\w*\b")
"""What takes from a base: no offer is without one, so "no base" or "instead of base" only leaves it where it is."""
_ABOUT_MORE = re.compile(
    r"\b(?:more|further|additional|extra|higher|bigger|larger|increased?|another|competing|asked)\b"
)
_SENTENCES = re.compile(r"(?<=[.!?;])(?=\s|$)|\n+")
_SUPPOSES = re.compile(r"\b(?:if|unless|whether|in case)\b")
_IF_YOU_MOVE = (
    r"(?<!know )(?<!see )(?<!ask )\bif you(?:'re| are)?(?: (?:can|could|will|able to|agree to|willing to|happy to|"
    r"open to))* (?:start(?:ing)?|relocat\w+|mov(?:e|ing) to|work(?:ing)? (?:from|on-?site)|com(?:e|ing) in(?:to)?"
    r"(?! at\b| as\b))\b"
)
_CONDITIONS = re.compile(
    r"\b(?:as|so) long as\b(?! (?:you|u) (?:can |could |are able to |will )?(?:sign|accept|commit|say yes))"
    rf"|\d[^.;!?]{{0,40}} {_IF_YOU_MOVE}|{_IF_YOU_MOVE}[^.;!?]{{0,40}} (?:we|i)(?:'ll|'d| can| could| will| would)\b"
    r"|\bon (?:the |one )?condition\b|\bconditional (?:on|upon)\b|\bcontingent\b|\bassuming\b|\b(?:that|this|it|which) "
    r"(?:would |will |does )?(?:requires?|assumes?|depends? on|hinges? on|is contingent|is conditional)\b"
    r"|\bas an? (?:contractor|consultant|temp\w*|part-?timer)\b|\bpart[- ]time\b|\b(?:fixed|limited)[- ]term\b"
    r"|\b(?:\d{1,2}|six|twelve)[- ]month (?:contract|term|engagement)\b|\bcontract (?:role|position|basis)\b"
    r"|\b(?:office|on-?site|location|in person) only\b"
    r"|\bin (?:exchange|return) for\b(?! (?:you )?(?:(?:a|your) )?(?:sign|accept|commit|quick|decision|yes|signature))"
    rf"|{NEEDS_THEIR_LETTER}"
    r"|\bprovided\b(?! (?:that )?you (?:can )?(?:sign|accept|commit)| (?:by|in|with|on|an?|the)\b)"
)
"""What more pay hangs on, other than that the reader signs."""


def lost_in(plain: str, stands: Mapping[str, Decimal]) -> tuple[str, ...]:
    """The parts that stand and that lower-case text takes away or lowers: by piece, "bonus_percent", "level".

    A part that is not in the offer cannot be lost.
    """
    found: set[str] = set()
    for sentence in _SENTENCES.split(plain):
        text = " ".join(sentence.split())
        if text and not text.endswith("?"):
            found |= {*_taken(text), *(("level",) if is_lowered_in(text) else ())}
    return tuple(one for one in (*_NAMES, "level") if one in found and (one == "level" or stands.get(one)))


def denied_in(plain: str, absent: Iterable[str]) -> tuple[str, ...]:
    """The pieces of ``absent`` that lower-case text says will not be in the offer, as in "no signing bonus"."""
    said = " ".join(one for one in _SENTENCES.split(plain) if not _SUPPOSES.search(one))
    found = lost_in(said, dict.fromkeys(absent, Decimal(1)))
    return tuple(one for one in absent if one in found)


def is_conditional(plain: str) -> bool:
    """Whether what lower-case text offers hangs on more than a signature."""
    return any(_CONDITIONS.search(one) and not one.rstrip().endswith("?") for one in _SENTENCES.split(plain))


def _taken(sentence: str) -> Iterable[str]:
    for sign in _SIGNS:
        for found in sign.finditer(sentence):
            before, said = sentence[: found.start()], found[0]
            if _NOT.search(before) or _ABOUT_MORE.search(said):
                continue
            words = found.groupdict()
            part = _named(words.get("piece") or words.get("other") or "level")
            if part != "base" or _LOWERS.search(said):
                yield part


def _named(words: str) -> str:
    """The part that words name: the bonus of a sign-on is no yearly one."""
    return next((piece for piece, name in _NAMES.items() if re.fullmatch(name, words)), "level")
