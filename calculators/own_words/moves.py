"""What the reader typed of their own, read as a move: by its words alone. Figures are read as in the messages."""

import re
from decimal import Decimal

from calculators.negotiation.reasons import plain
from calculators.own_words.acceptance import asks_letter, is_denied, is_nod, is_yes
from calculators.own_words.days import asks_missing, asks_time, gives_day
from calculators.own_words.figures import NAMED, WISH, figure_in, topic_of
from calculators.own_words.present_pay import keeps_pay, tells_pay
from calculators.own_words.refusals import is_no, is_threat
from calculators.own_words.rivals import claims_beyond, claims_rival, has_no_rival
from calculators.own_words.spelling import spelled_out
from calculators.recruiter.says import opening
from calculators.recruiter.table import AGREED, UNREAD, Remark, State, Table

_SILENCE = re.compile(r"\W*|\W*(?:say nothing|silence|silent|i say nothing|wait)\W*")
_GIVES = re.compile(
    r"\bi(?:'d| would| could| can|'ll| might)? (?:settle|be (?:fine|happy|ok\w*)|live|take|accept|go as low)"
    r" (?:(?:with|for|at|as) )?(?:it\b(?! back)|this\b|that\b|what\b|anything|whatever|less\b|little\b|low\b|\$?\d)"
    r"|\bat least \$?\d"
)
_TRADES = re.compile(
    r"\b(?:less|lower|smaller|fewer)\b[^.!?]{0,30}\b(?:for|in exchange for|if it means|and)"
    r" (?:an? )?(?:more|higher|bigger|larger)\b"
)
"""Less of one piece for more of another."""
_BUT_NOT = re.compile(r",? but (?:(?:not|the|your|i (?:can't|cannot|won't|don't)|can't)\b)")
"""What stands of one piece is fine, and another is not."""
_PART = re.compile(r"[.!?;,](?!\d)")
_LEAST = re.compile(
    r"\bas low as \$?\d|^(?:anything )?(?:below|under|less than) \$?\d[^.!?]{0,24}\bi\b"
    r"|\bthe (?:least|lowest|minimum)\b[^.!?]{0,24}\b(?:works?|do|is|would be) [^.!?]{0,8}\$?\d"
    r"|\bmy (?:\w+ )?(?:minimum|min|floor|lowest|least|bottom line|bottom|walk-?away|limit|reserve|cut-?off)\b"
    r"(?! of the)[^.!?]*\d{2}|\bthe (?:least|lowest|minimum|bare minimum|smallest)\b[^.!?]{0,20}\bi(?:'d|'ll| \w+)?"
    r" (?:ever )?(?:take|accept|go|do|settle|consider|live|need)\b[^.!?]*\d"
    r"|\bi(?:'d|'ll)?(?: \w+?)?(?:n't| not| never)? (?:ever )?(?:want to |like to )?(?:accept|take|go|do"
    r"|settle|move|leave|sign|join|come|do it"
    r"|do this|consider)\b[^.!?\d]{0,24}\b(?:less than|below|under|lower than) \$?\d"
    r"|\b(?:nothing|not|n't|anything)\b[^.!?,]{0,24}\b(?:less than|below|under|lower than) \$?\d[^.!?]{0,12}"
    r"\b(?:works?|would (?:work|do)|is (?:acceptable|an option))\b"
    r"|\bi (?:need|have to have|must have) (?:at least|a minimum of) \$?\d[^.!?]*\b(?:to (?:accept|sign|say yes|join"
    r"|move|leave|come)|or (?:i|it|no))\b"
)
"""The least that they would take, whatever stands."""
_RETRACTS = re.compile(
    r"\btake (?:it|that|this|my (?:yes|word)) back\b|\btake back\b|\bchang(?:ed|ing) my mind\b|\bsecond thoughts?\b"
    r"|\breconsider\w*|\bre-?open\w*|\bscratch that\b|\bnot (?:so )?sure (?:any ?more|about (?:it|that|this))\b"
    r"|\bnot (?:good )?enough\b|\btoo (?:low|little)\b|\bsweeten\b|\bbump\b"
    r"|\b(?:want\w*|need\w*|deserve\w*|expect\w*|hop(?:ed|ing)|should be|worth|ask\w*|make it|still)\b[^.!?]*"
    r"\b(?:more|higher|better|bigger)\b(?! than| details?| info\w*| time| questions?)"
)
"""Words that open an agreement again."""
_LEVEL = re.compile(
    r"\b(?:(?:re-?)?level(?:ing|ling)?\b(?! with)|(?:panel|committee)[^.!?]*(?:reconsider|look|review|revisit)"
    r"|(?:l|e|ic|t)-?\d\b)"
)
_BAND = re.compile(r"\b(?:band|range|budget|how much)\b")
_OPENS = re.compile(
    r"\b(?:what|where|which)(?:'s|'re)?\b[^.!]{0,40}\b(?:band|range|budget)\b[^.!]{0,40}\?"
    r"|\b(?:flexib\w+|wiggle room|(?:any|some|there|more|much) (?:room|movement|way)"
    r"|do (?:(?:any|a (?:bit|little)|slightly) )?(?:better|more\b(?= ?[.?!]|$))|need more|trade|swap"
    r"|(?:that|this|it) (?:really|truly|actually) (?:final|the best)"
    r"|go (?:any )?higher|improve"
    r"|negotia\w+|raise it|add to it|(?:that|this|it) (?:the|your) (?:best|final)|the best (?:that )?you can"
    r"|what can you do"
    r"|(?:more|higher|bigger|larger|better|increase|raise) (?:in |on |of )?(?:the |my |your )?(?:money|pay|base"
    r"|salary|sign-?on"
    r"|signing|equity|stock|grant|offer|package|number)|(?:base|salary|sign-on|grant|equity) (?:\w+ )?(?:higher"
    r"|bigger|better))\b"
)
_ABOUT_PIECE = re.compile(
    r"\b(?:what about|how about|wonder\w* about|room|move|movement|more|higher|better|improve|reconsider|look|help)\b"
    r"|^\W*(?:\w+\W+)?and\b"
)
_WARM = re.compile(
    r"\b(?:thanks?|thank you|appreciate\w*|excited|enjoyed|glad|happy to hear|lov(?:e|ed) (?:talking|meeting|the"
    r"|speaking)"
    r"|(?:great|good|nice|lovely) (?:to (?:meet|hear|talk|speak)|meeting|talking|speaking)|pleasure|grateful|thx)\b"
)
_THANKS = re.compile(r"\b(?:thanks?|thank you|appreciate|excited|enjoyed|look(?:ing)? forward)\b")
_MORE_THAN_THANKS = re.compile(r"[?\d]|\b(?:but|however|although|though|decided|because)\b")
_SIGNS = re.compile(r"\bi(?:'d| would|'ll| will| can|'m| am)(?: \w+){0,3} sign\b(?!-?on\b| on\b(?! (?:the|\w+day)))")
_REASON = re.compile(
    r"\b(?:because|since|as (?:the|your|my)|market|ranges?|posted|posting|careers page|job (?:ad|post)|(?:your"
    r"|the) (?:site|website|page|listing|ad)|surveys?"
    r"|levels|offer from|other offer|forfeit\w*|unvested|lose|losing|giv(?:e|ing) up"
    r"|leave behind|in place of|data|matches|meets)\b|\bleav(?:e|ing)\b[^.!?]{1,40}\bbehind\b"
    r"|\b(?:stock|equity|rsus?|shares|options|bonus|vest\w*)\b[^.!?]{0,24}\bi(?:'d|'m|'ll| would| am| will)?(?: be)?"
    r" (?:leav|giv|los|walk|forgo|miss)\w*"
)
_TOO_LITTLE = re.compile(
    r"\btoo (?:low|little|small)\b|\b(?:low-?ball\w*|insult\w*|disappoint\w*"
    r"|below (?:the )?market|under (?:the )?market"
    r"|(?:lower|less) than i(?:'d| had)? (?:\w+ )?(?:expected|hoped))\b"
    r"|(?:n't|\bnot) (?:\w+ )?(?:enough|work|do it|cut it)\b"
    r"|\b(?:can't|cannot|can not|won't|couldn't) (?:do|go with|work with|make) \$?\d"
)
_TIMELY = "date", "nudge"


def read_words(t: Table, s: State, text: str, heard: str = "", topic: str = "") -> Remark:
    """The move that a typed line is; of kind ``unread`` where no rule fits. Never raises.

    ``heard`` is what was said to them before it, and ``topic`` the piece that they spoke of last, if any.
    """
    said = spelled_out(text)
    words = plain(text) if said else "(Say nothing.)"
    if _SILENCE.fullmatch(said):
        return Remark(kind="silence", words=words)
    is_warm = bool(_WARM.search(said))
    kind = _kind_before_figures(t, s, said, heard)
    piece, amount = ("", Decimal(0)) if kind else figure_in(s, said, topic)
    if not kind and amount <= s.of("standing", piece or "base") and (refused := _refused_piece(said)):
        return Remark(kind="open", words=words, piece=refused, is_warm=is_warm)
    if amount and _LEAST.search(said) and piece == "base":
        return Remark(kind="give", words=words, amount=amount, is_warm=is_warm)
    if amount > s.of("standing", piece or "base"):
        if _REASON.search(said) and not WISH.search(said):
            amount = min(amount, s.of("asked", piece) or amount)  # the reason for what they asked before
        return Remark(kind=_way(t, piece, amount, said), words=words, piece=piece, amount=amount, is_warm=is_warm)
    if not kind and _gives(said) and not is_yes(said, heard):
        return Remark(kind="give", words=words, amount=amount, is_warm=is_warm)
    kind = kind or _kind(t, s, said, heard)
    if amount and kind in (UNREAD, "thanks") and not _refuses(said):
        return Remark(kind=_way(t, piece, amount, said), words=words, piece=piece, amount=amount, is_warm=is_warm)
    if kind == UNREAD and (amount or _TOO_LITTLE.search(said)):
        kind = "open"  # what stands is refused, and nothing is named in its place
    has_day = kind in _TIMELY and gives_day(said)
    topic = topic_of(said) if kind in ("open", UNREAD) else ""
    return Remark(kind=kind, words=words, piece=topic, is_warm=is_warm, has_day=has_day)


def _refused_piece(said: str) -> str:
    """The one piece that they do not take, where they take what stands of another: "the base is fine, but not …"."""
    if not (turn := _BUT_NOT.search(said)):
        return ""
    taken, rest = said[: turn.start()], said[turn.start() :]
    if not re.search(r"\b(?:accept|take|fine|works?|good|ok|okay|happy|like|live with)\b", taken) or is_denied(taken):
        return ""
    refuses = re.search(r"\bnot\b|n't\b|\bcannot\b", rest) or _TOO_LITTLE.search(rest)
    return topic_of(rest) if refuses and topic_of(rest) != topic_of(taken) else ""


def _gives(said: str) -> bool:
    """Whether they say the least that they would take, with no condition."""
    parts = _PART.split(said)
    if _TRADES.search(said):
        return False
    is_given = any(_GIVES.search(part) and not is_denied(part) for part in parts)
    return is_given and not re.search(r"\b(?:if(?! it helps)|unless|once)\b", said)


def _refuses(said: str) -> bool:
    """Whether they say that they do not take what stands."""
    if _TOO_LITTLE.search(said):
        return True
    denied = (part for part in _PART.split(said) if is_denied(part) or re.search(r"\b(?:not|never)\b", part))
    return any(re.search(r"\b(?:accept|take|sign|agree|settle|say yes|happy|join)\b", part) for part in denied)


def _kind_before_figures(t: Table, s: State, said: str, heard: str) -> str:
    """The kind of a line whose figures, if any, are not asked for; blank for others."""
    is_asked = s.turn == 0 and t.scenario.opens == "other-offers"
    if is_threat(said):
        return "threat"
    if has_no_rival(said, is_asked=is_asked) and not re.search(r"\d", said):
        return "none"
    was_asked = s.turn == 0 and t.scenario.asks_pay
    if is_no(said, was_asked=was_asked) and not re.match(r"(?:anything )?(?:below|under|less than) \$?\d", said):
        return "decline"
    if tells_pay(said, was_asked=was_asked):
        return "reveal"
    is_asked = is_asked and not is_yes(said, heard)
    if t.n.written:
        return "claim" if claims_beyond(t, s, said, is_asked=is_asked) else ""
    return "claim" if claims_rival(said, is_asked=is_asked) else ""


def _kind(t: Table, s: State, said: str, heard: str) -> str:
    """The kind of a line that asks for no figure."""
    is_in_writing = asks_letter(said)
    if has_no_rival(said, is_asked=False):
        return "none"
    if s.stage == AGREED and (is_in_writing or is_nod(said)):
        return "letter"
    if is_yes(said, heard):
        return "settle" if is_in_writing else "close"
    was_asked = t.scenario.asks_pay and heard in ("", opening(t, t.start()))
    if keeps_pay(said, is_asked=t.scenario.asks_pay, was_asked=was_asked):
        return "keep"
    if is_in_writing:
        return "letter"
    if asks_missing(said):
        return "nudge"
    if asks_time(said, is_asked=t.scenario.has_date):
        return "date"
    if _LEVEL.search(said) and not _BAND.search(said):
        return "level"
    is_about = (
        any(one.search(said) for one in NAMED.values())
        and ("?" in said or "about" in said)
        and _ABOUT_PIECE.search(said)
    )
    if is_about or _OPENS.search(said) or (t.n.written and claims_rival(said, is_asked=False)):
        return "open"
    if s.stage == AGREED and _RETRACTS.search(said):
        return "more"
    return "thanks" if _THANKS.search(said) and not _MORE_THAN_THANKS.search(said) else UNREAD


def _way(t: Table, piece: str, amount: Decimal, said: str) -> str:
    """How a figure is asked for: with a promise, with a reason of the reader's that carries it, or without."""
    if _SIGNS.search(said):
        return "sign"
    has_reason = piece in t.asks and t.asks[piece].support is not None and amount <= t.asks[piece].ask
    return "ask" if has_reason and (_REASON.search(said) or _cites(t, piece, said)) else "figure"


def _cites(t: Table, piece: str, said: str) -> bool:
    """Whether they name where their evidence is from: a company whose letter they hold, that offer, or a source.

    The reason that the page itself gives for the ``piece`` is one, whatever its words.
    """
    sources = (re.split(r"[,;(]", one)[0].strip() for one in (t.n.market_source, t.n.posted_source))
    names = (*(one.name for one in t.n.written), *sources)
    is_named = any(re.search(rf"\b{re.escape(name.casefold())}\b", said) for name in names if name)
    is_the_pages = spelled_out(plain(t.reasons[piece])) in said
    return is_named or is_the_pages or (bool(t.n.written) and claims_rival(said, is_asked=False))
