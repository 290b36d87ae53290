"""A refusal in other words, put into plain ones: "can't" for "won't be able to", and apart from what moves."""

import re

from calculators.negotiation.their_grants import PIECE
from calculators.negotiation.their_numbers import AMOUNT

_WHO = (
    r"\b(?P<who>we|i|they|he|she|it|(?:the |our |my )?(?:team|finance|company|leadership|committee|hr|comp|recruiting|"
    r"management|director|manager|vp|cfo|ceo))"
)
_SO = r"(?: (?:just|really|simply|currently|unfortunately|also|still))*"
_READY = (
    r"(?:able|in a position|authorized|authorised|allowed|permitted|cleared|approved|willing|prepared|in a place|"
    r"ready) to\b"
)
_NOT = rf"(?:won't|will not|wouldn't|aren't|isn't|wasn't|weren't|(?:'m|'re|'s|am|are|is|was|were){_SO} not)"
_MEANS = r"(?:ability|authority|power|mandate|latitude|means|approval|sign-?off|green light|go-?ahead)"
_CANNOT = re.compile(
    rf"{_WHO}{_SO} ?(?:{_NOT}{_SO}(?: going to)?(?: be)? {_READY}"
    rf"|(?:'m|'re|'s|am|are|is|was|were|have been|has been|'ve been){_SO} (?:unable|unwilling) to\b"
    rf"|(?:haven't|hasn't|have not|has not)(?: yet)? been able to\b(?![^.!?]*\byet\b)"
    rf"|(?:don't|didn't|do not|did not|doesn't) have (?:the |any |an? )?(?:\w+ )?{_MEANS} to\b"
    rf"|(?:have|had|'ve|'ve got|has) no (?:\w+ )?{_MEANS} to\b)"
    r"(?![^.!?;]*\b(?:before|earlier|at first|initially|originally|last time),? but\b)"
)
_UNLIKELY = re.compile(
    r"\b(?:it's|it is|that's|seems|looks) (?:\w+ )?(?:unlikely|doubtful) (?:that )?(?P<who>we|i|they)(?:'ll| will| "
    r"can| could|'d| would)(?: be able to)?\b"
)
_GERUNDS = {
    "making": "make", "changing": "change", "increasing": "increase", "raising": "raise", "revising": "revise",
    "adjusting": "adjust", "improving": "improve", "amending": "amend", "bumping": "bump",
}  # fmt: skip
_WILL_NOT = re.compile(
    rf"{_WHO}{_SO} ?(?:(?:won't|will not)(?: be)?|aren't|(?:'re|'m|are|am) not)(?: going to(?: be)?)?"
    rf"{_SO} (?P<does>{'|'.join((*_GERUNDS, *_GERUNDS.values()))})\b"
)
_KEEPS_US = re.compile(
    r"\b(?:doesn't|don't|does not|do not|didn't|won't|wouldn't|can't) (?:really |quite |currently )?"
    r"(?:allow|permit|let|enable) (?P<who>us|me)(?: to)?\b"
)
_SUBJECT = {"us": "we", "me": "i"}
_PIECE_FIRST = re.compile(
    rf"\b(?P<piece>{PIECE})(?:,| is something(?: that)?)? (?P<who>we|i) (?:\w+ )?(?:can't|couldn't|won't) (?:\w+ )?"
    r"(?P<move>move|budge|change|touch|increase|raise|adjust|flex)(?: on)?"
    r"(?=[.,;!]|$| (?:though|unfortunately|sorry|at all|for now|right now|further|any)\b)"
)
"""The piece before the refusal: "sign-on we can't move"."""


_PIECES = rf"{PIECE}(?:(?:,? (?:and|or|nor) |, )(?:the |your |more |higher )?{PIECE})*"
_HIGHER = (
    r"(?:(?:the|an?|any|your|that) )?(?:(?:\w+ly )?(?:higher|more|bigger|larger|extra|additional|increased)|"
    r"(?:increase|raise|bump|movement|improvement)s? (?:in|on|to|for)(?: the| your)?)"
)
_OK = (
    r"(?:(?:the|any|an?|final|full) )?(?:approval|approved|sign-?off|buy-?in|yes|ok(?:ay)?|green light|go-?ahead|"
    r"budget|support)"
)
_DID_NOT = r"(?:can't|couldn't|could not|didn't|did not|wouldn't|would not|won't|haven't|hasn't)"
_NO_TO_IT = (
    r"(?:declined|denied|rejected|refused|(?:turned|shot) (?:(?:it|me|us|that) )?down|said no|"
    r"(?:got|was|were|came back with|heard) (?:told )?(?:an? )?(?:\w+ )?"
    r"no(?=[.,;!\n]|$| (?:from|but|so|and|again|unfortunately|sorry|there)\b| [-–—])|vetoed|got nowhere|had no luck|"
    r"no luck|(?:wouldn't|didn't|won't) (?:approve|budge|move|go for|agree|sign off|allow)(?:(?: to| on| for)? it)?|"
    r"without (?:luck|success))"
)
_AND_THEY = r",?(?:(?: and| but|[.;]| [-–—]) ?)? ?(?:(?:(?:the |my |our )?\w+)(?:'ve| was| were| have| has)? )?"
_APPROVED = r"(?: (?:approved|signed off(?: on)?|through|cleared{}))"
_NOT_GIVEN = re.compile(
    rf"(?:{_WHO}{_SO} {_DID_NOT} (?:\w+ )?(?:(?:get|secure|obtain|win|find) (?:{_OK} (?:for|on|to) (?:{_HIGHER} )?"
    rf"(?:the |your )?(?P<ok>{_PIECES})|{_HIGHER} (?P<more>{_PIECES}){_APPROVED.format('|for you')}?"
    rf"|(?:the |your )?(?P<it>{_PIECES}){_APPROVED.format('')})"
    rf"(?! (?:than|without|unless|until|if|before|(?:of|at|to) \$?\d)\b)"
    rf"|(?<!can't )(?:budge|move|flex|come up|go up) (?:on|in|with) (?:the |your )?(?P<on>{_PIECES})"
    rf"|(?:approve|authori[sz]e|sign off on|agree to|go for|accept|support) {_HIGHER} (?P<sign>{_PIECES})"
    rf"|(?:accommodate|grant|honou?r|fulfill?|approve|support|meet) (?:the|your) (?:\w+ )?(?:ask|request)s? "
    rf"(?:for|to get) {_HIGHER} (?P<ask>{_PIECES})"
    rf"|(?:get|move|push|bring) (?:the |your )?(?P<up>{_PIECES}) (?:any |much )?(?:higher|further|up)"
    rf"(?: (?:than|past|above|beyond) (?P<top>{AMOUNT}))?)"
    rf"|\b{_HIGHER} (?P<was>{_PIECES})(?: (?:request|ask))? (?:(?:wasn't|weren't|was not|didn't get|isn't) approved"
    r"|didn't (?:go through|get through|make it|pass))"
    r"|\b(?:i|we)(?:'ve| have)? (?:\w+ )?(?:asked|pushed|tried|fought|lobbied|advocated|argued|went back)"
    rf"(?: (?:hard|again|back|them|finance|leadership|internally))* (?:for|to get|on) (?:you )?(?:{_HIGHER} )?"
    rf"(?:the |your )?(?P<asked>{_PIECES}){_AND_THEY}{_NO_TO_IT}(?! (?:to|on|at) \$?\d))"
    r"(?![^.!?;]{0,25}\b(?:yet|so far|initially|at first)\b)"
)
"""That more of a piece was not approved: of this piece, and not of all."""


def _not_given(found: re.Match[str]) -> str:
    named = next(one for name, one in found.groupdict().items() if one and name not in ("who", "top"))
    piece = re.sub(r"\b(?:more|higher) ", "", named)
    return (f"{piece} can go to {found['top']}. " if found["top"] else "") + f"we can't go higher on {piece}"


def refused(plain: str) -> str:
    """Lower-case text with "can't" for longer words, "we won't be able to", and a piece after it: "can't move base"."""
    plain = _KEEPS_US.sub(lambda one: f"means {_SUBJECT[one['who']]} can't", plain)
    plain = _PIECE_FIRST.sub(r"\g<who> can't \g<move> \g<piece>", plain)
    plain = _WILL_NOT.sub(lambda one: f"{one['who']} can't {_GERUNDS.get(one['does'], one['does'])}", plain)
    return _NOT_GIVEN.sub(_not_given, _UNLIKELY.sub(r"\g<who> can't", _CANNOT.sub(r"\g<who> can't", plain)))


_RISES = (
    r"(?:now |also )?(?:goes|moves|comes|rises|jumps|increases|bumps|went|moved|came|"
    r"is (?:going |now )?(?:up )?(?:to )?"
    r"|gets (?:bumped|raised)|is (?:bumped|raised))"
)
_NO_TO_ONE = re.compile(
    r"(?P<no>(?:n't|\b(?:no|not|nothing|fixed|firm|stuck|maxed(?: out)?|capped|locked|unable))\b[^.;!?\n\d$]{0,60}?)"
    rf"(?:,|;| [-–—])? ?(?:\b(?:but|and|so) )?(?=(?:the |your )?{PIECE} {_RISES}(?: up)?(?: to)? {AMOUNT})"
)
_ASKED = r"\byou(?:'d|'ve| had| have| were)? (?:asked|wanted|requested|proposed|countered|hoped|hoping|looking)\b"
_ANSWERED = re.compile(rf"({_ASKED}[^.:;!?\n]*):(?= (?:we|i|they|finance|the (?:team|committee))\b)")
_GOT = re.compile(
    rf"({_ASKED}[^.:;!?\n]*)[,;:.]? (?:but |and )?(?:i|we)(?:'ve| have)? (?:only )?got "
    rf"(?=(?:to )?{AMOUNT}(?:[.,;!\n]|$))"
)


def parted(plain: str) -> str:
    """Lower-case text in which what moves begins a sentence, beside what cannot and beside what was asked for."""
    plain = _GOT.sub(r"\1. we can offer ", _ANSWERED.sub(r"\1.", plain))
    return _NO_TO_ONE.sub(_apart, plain)


def _apart(found: re.Match[str]) -> str:
    return f"{found['no']}. " if re.search(PIECE, found["no"]) else found[0]
