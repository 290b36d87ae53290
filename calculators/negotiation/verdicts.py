"""The verdict in words: what to do now, and why."""

from collections.abc import Iterable
from decimal import Decimal

from calculators.declare.dates import say_day
from calculators.declare.sentences import in_a_list
from calculators.declare.units import lowered
from calculators.negotiation.asked_in_words import piece_in_words, stood_in_words
from calculators.negotiation.changes import BONUS_PERCENT, in_all, stands
from calculators.negotiation.gone_replies import EXPIRED, GONE, ON_HOLD
from calculators.negotiation.least import BetterOffer, OpenBelief, cash_missing, in_cents, is_below_limits, measured
from calculators.negotiation.others import SPOKEN, OtherOffer
from calculators.negotiation.pay import STATED
from calculators.negotiation.position import CLOSE, CLOSE_AT, COUNTER, LEVEL, WAIT, WALK, Position
from calculators.negotiation.reasons import plain, usd
from calculators.negotiation.record import Negotiation
from calculators.negotiation.signing import Signing
from calculators.negotiation.support import best, supports_told
from calculators.negotiation.units import vesting_in_words
from calculators.offer.counter import dollars

MOVED = {
    "base": "base",
    "sign_on": "the sign-on",
    "grant": "the equity grant",
    "refresh": "the refresher",
    "vesting": "the vesting",
    "bonus": "the bonus",
    "bonus_first_year": "the guaranteed bonus",
    **{name: f"the {lowered(field.label)}" for name, field in STATED.items()},
}
"""Parts of an offer that can move, as a sentence names them."""

TAKE_LEVEL = "They raise the level. Ask what each piece is at that level, then type the new offer."
TYPE_OFFER = "Type the offer as it stands, base first. Then this page says what to do."
_WHAT_CHANGED = "Ask them what changed, in writing, and whether anything can still be done."
_WHEN_GONE = {
    ON_HOLD: "Ask them, in writing, whether your offer stands and when they will know more.",
    EXPIRED: "Ask them, in writing, to renew the offer as it stood.",
}
_WAITING = {
    "more-time": "Thank them, and wait for their answer to your ask: more time is an answer about the date, not about"
    " pay.",
    "call": "They want to talk: nothing has moved yet. Take the call, keep your ask as it is, agree to nothing on it,"
    " and ask for any new figures in writing.",
}
"""What to do while it is their turn, by what they said."""


def one_piece(position: Position) -> str:
    """The piece to ask for now, with its amount; on a first counter the one worth the most; blank if there is none.

    What they took back together is asked for together.
    """
    if position.restored:
        return all_pieces(position)
    piece = position.next_piece or position.first_piece
    return piece_in_words(position.n, piece.name, piece.ask) if piece else ""


def all_pieces(position: Position) -> str:
    """All that is asked for now, with amounts: "$215,000 base and a $50,000 sign-on"; blank for nothing."""
    asked = [piece_in_words(position.n, name, piece.ask) for name, piece in position.pieces.items() if piece.is_asked]
    return in_a_list(asked)


def fallback_in_words(position: Position) -> str:
    """What to ask for instead, of equal worth; blank if there is none."""
    found = position.fallback
    return piece_in_words(position.n, found.piece, found.amount) if found else ""


def verdict_in_words(position: Position) -> str:
    """The one thing to do now, and why; before it, what their date calls for, and a letter where the offer has none."""
    if position.lacks_letter and position.verdict == CLOSE:
        return f"{date_first(position)}{_verdict(position)} {ask_for_letter(position)}"
    return f"{date_first(position)}{letter_first(position)}{_verdict(position)}"


def letter_first(position: Position) -> str:
    """That a spoken offer is asked for in writing before the counter; blank on their last day, which has its words."""
    is_first = position.lacks_letter and position.verdict == COUNTER and not position.is_last_day
    return f"{ask_for_letter(position)} " if is_first else ""


def ask_for_letter(position: Position) -> str:
    """That an offer which is only spoken is asked for in writing, and before what; blank where there is no need."""
    if position.n.in_writing != SPOKEN or position.n.said in GONE or position.verdict == WALK:
        return ""
    is_first = position.lacks_letter and position.verdict == COUNTER and not position.is_last_day
    return f"Ask for it in writing before you {'send a figure' if is_first else 'accept'}."


def date_first(position: Position) -> str:
    """What comes before the verdict: a date of theirs that has passed, or is today; blank for neither."""
    if position.n.deadline and asks_if_it_stands(position):
        return (
            f"Their date, {say_day(position.n.deadline)}, has passed: first ask whether the offer still stands, and go"
            " on only if it does. "
        )
    if position.n.deadline and position.lacks_new_date:
        old = say_day(position.n.deadline)
        clear = "" if position.n.turns else " Then clear what they said: it is settled."
        return f"They gave you more time: ask for the new date, and type it in place of {old}.{clear} "
    if asks_for_time(position) and position.verdict != COUNTER:
        return "Their date is today: first ask for more time. "
    return ""


def asks_if_it_stands(position: Position) -> bool:
    """Whether their date has passed, and the first thing to ask is if the offer still stands: unless it is left."""
    return position.is_past and position.verdict != WALK and position.n.said not in GONE


def asks_for_time(position: Position) -> bool:
    """Whether it is the last day, and more time is the first thing to ask for: all but where it is taken or left."""
    is_open = position.verdict not in (CLOSE, WALK) and not position.belief_first
    return position.is_last_day and is_open and not position.is_date_firm and position.n.said not in GONE


def _verdict(position: Position) -> str:
    standing = f"The offer's {position.n.measure_in_words} is {usd(position.measured)}{as_you_believe(position)}"
    match position.verdict:
        case verdict if verdict == COUNTER:
            return _counter(position)
        case verdict if verdict == CLOSE and position.is_enough:
            happy = f"{standing}, and your happy number is {usd(position.n.happy)}."
            return f"{_close(position)} {happy}{taken_back_in_words(position)}"
        case verdict if verdict == CLOSE:
            start = _close(position)
            why = f"{_why_no_more(position)}{_walk_away_missing(position)}"
            return f"{start} {why}{taken_back_in_words(position)}{worth_before(position)}"
        case verdict if verdict == WALK and position.better:
            return _take_the_other(position, position.better, standing)
        case verdict if verdict == WALK:
            return f"Walk away, kindly. {_below(position, standing)} {_why_no_more(position)}"
        case verdict if verdict == WAIT and position.n.said in GONE:
            return f"Ask for nothing now. {_WHEN_GONE.get(position.n.said, _WHAT_CHANGED)}"
        case verdict if verdict == WAIT and position.deciding:
            from calculators.negotiation.while_they_decide import deciding_in_words  # fetched when it is needed

            return deciding_in_words(position)
        case verdict if verdict == WAIT and position.is_untyped:
            return TYPE_OFFER
        case verdict if verdict == WAIT and position.belief_first:
            return belief_question(position)
        case verdict if verdict == WAIT and position.is_untold:
            return "Type what they offer now, or pick what they said. Then this page says what to do."
        case verdict if verdict == WAIT and position.is_level_unpriced:
            return TAKE_LEVEL
        case verdict if verdict == WAIT and position.is_only_asked:
            return "Answer their question, and no more: nothing was refused, so your ask stands as it is."
        case verdict if verdict == WAIT:
            said = position.n.said
            return _WAITING.get(said, "Follow up once, then wait. Silence is usually a slow approver, not a no.")
        case verdict if verdict == LEVEL and position.level_back:
            cut = taken_back_in_words(position).strip()
            return f"Ask for the level back: {plain(position.level_back)}. {cut} A level opens every piece."
        case verdict if verdict == LEVEL:
            return "Ask for the level. Base is closed at this one, and a level opens every piece."
    back = f"{taken_back_in_words(position)}{_ask_back(position)}"
    said = f"{back}{still_short(position) or _short_of_happy(position)}"
    if not position.may_promise(position.asked_amounts) and _beside_it(position):
        return f"Ask for this now: {one_piece(position)}.{said}"
    start = "Ask one last time" if position.has_pulled else "Ask once more"
    return f"{start}, then stop: {one_piece(position)}.{said}"


def worth_before(position: Position) -> str:
    """What they offered before was worth more: to be weighed before it is accepted; blank where it was not."""
    less = position.less_than_before({})
    return (
        f" What they offered before was worth {usd(less)} more over four years: do you still want this?" if less else ""
    )


def as_you_believe(position: Position) -> str:
    """What to say after a first year in which equity counts for less than all of it; blank where it does not."""
    is_less = position.n.limits_measure != "base" and position.measured < in_cents(position.pay.first_year)
    return " as you believe it" if is_less else ""


def belief_question(position: Position) -> str:
    """What to settle before closing, and why; blank where nothing is open."""
    return belief_in_words(position.belief_first)


def belief_in_words(found: OpenBelief | None) -> str:
    """What to say how much one believes of before closing, and why; blank for nothing."""
    if found is None:
        return ""
    name = _whose(found)
    ask = f"Before you close: how much of {name}'s private-company equity do you believe? Type 0 to 100 there."
    if isinstance(found.terms, Negotiation):
        paid = f"{usd(found.more)} of what this offer pays over four years"
        return f"{ask} {paid} is such equity, and counts in full so far."
    return f"{ask} Counted in full, {name} is worth {usd(found.more)} more over four years than this offer."


def _whose(found: OpenBelief) -> str:
    match found.terms:
        case OtherOffer() as offer:
            return plain(offer.called)
        case Negotiation():
            return "this offer"
    return "your present job"


ALL_LEFT_ALONE = (
    "You leave alone every piece that could be asked for, so there is no counter. Ask for something other than pay, or"
    " take a piece up again under “Which pieces, and which reasons”."
)


def nothing_to_ask(position: Position) -> str:
    """Why a counter has nothing to ask for."""
    if position.is_all_left_alone:
        return ALL_LEFT_ALONE
    if position.n.is_blank:
        return "There is nothing to ask for yet. Type the offer, and any evidence you have."
    nothing = "Nothing you typed passes what they offer. Ask for something other than pay, or add evidence."
    return closed_in_words(position) or nothing


def _counter(position: Position) -> str:
    if not position.open_pieces:
        return nothing_to_ask(position)
    short = still_short(position) or _short_of_happy_then(position)
    return f"{what_to_send(position)}{short}{_past_reach(position)}"


def _short_of_happy_then(position: Position) -> str:
    """That all that is asked for is less than the reader's happy number; blank where it is not."""
    n, asked = position.n, position.asked_amounts
    missing = n.happy - measured(n, position.raised_to(asked)) if n.happy and asked else Decimal(0)
    if missing <= 0:
        return ""
    return f" Even if they meet all of it, the {n.measure_in_words} is {usd(missing)} short of your happy number."


def closed_in_words(position: Position) -> str:
    """That they closed, before a first counter, all that it would ask for; blank where something is open."""
    closed = () if position.open_pieces else [MOVED[name] for name, one in position.capped.items() if one.is_asked]
    if not closed:
        return ""
    return f"They closed what you would ask for: {in_a_list(closed)}. Ask for something other than pay."


def _past_reach(position: Position) -> str:
    """That all that is asked for is more than the most the reader would ask for; blank where it is not."""
    n, asked = position.n, position.asked_amounts
    if not (n.reach and asked):
        return ""
    then = measured(n, position.raised_to(asked))
    if then <= n.reach:
        return ""
    return (
        f" If they meet all of it, the {n.measure_in_words} is {usd(then)}, past your reach of {usd(n.reach)}: leave a"
        " piece out, or think that number over."
    )


def what_to_send(position: Position) -> str:
    """The counter, or on the last day what a day allows."""
    if position.is_last_day and position.is_date_firm:
        first = "for the offer in writing, and " if position.lacks_letter else ""
        return (
            f"They want your answer today and give no more time. Ask {first}for one improvement that can be approved"
            f" today, such as {approved_today(position)}."
        )
    if position.is_last_day:
        rest = "for the offer in writing" if position.lacks_letter else "with it for every piece that has a reason"
        return (
            f"Their date is today: first ask for more time, and {rest}. If they give no more time, ask for one"
            f" improvement that can be approved today, such as {approved_today(position)}."
        )
    if position.lacks_letter:
        return "Then send your counter, with every piece that has a reason, in one message."
    return "Send your counter. Ask for every piece that has a reason, in one message."


def approved_today(position: Position) -> str:
    """The one piece for a day: a sign-on where one is asked for, as it is paid once, else that with the best reason."""
    sign_on = position.pieces["sign_on"]
    return piece_in_words(position.n, "sign_on", sign_on.ask) if sign_on.is_asked else one_piece(position)


def still_short(position: Position) -> str:
    """That the offer falls short of the reader's limits with all that is asked for now; blank where it does not."""
    n, asked = position.n, position.asked_amounts
    then = position.raised_to(asked)
    if not asked or position.may_promise(asked):
        return ""
    if position.level_back and Signing.may_sign(position, asked):
        return ""  # the level itself is the reason, and is named
    start = "Even if they meet all of it," if position.verdict == COUNTER else "Even if they meet it,"
    if not is_below_limits(n, then):
        other = position.better_than(asked)
        staying = position.more_by_staying_than(asked)
        name = plain(other.offer.called) if other else "your present job" if staying else "what they offered before"
        more = other.more if other else staying or position.less_than_before(asked)
        if found := None if other or staying else position.open_belief_beside(asked):
            name = _whose(found)
            if isinstance(found.terms, Negotiation):
                what = f"{usd(found.more)} of what it pays over four years is private-company equity"
                whose = "that equity"
            else:
                what = f"{name} may be worth up to {usd(found.more)} more over four years"
                whose = f"{name}'s equity"
            return f" {start} {what}: type how much of {whose} you believe, and promise nothing before."
        if not more and (told := None if found else position.better_as_told_than(asked)):
            spoken = (
                f"{plain(told.offer.called)}'s offer, as it was told, is worth {usd(told.more)} more over four years"
            )
            return f" {start} {spoken}: have it in writing before you promise to sign for this."
        if not more:
            less = usd(position.less_in_year_1(asked))
            return f" With this vesting, year 1 even then pays {less} less than before: do not promise to sign for it."
        return f" {start} {name} is worth {usd(more)} more over four years, so do not promise to sign for it."
    if n.walk_away and measured(n, then) < n.walk_away:
        limit = f"the offer is below your walk-away of {usd(n.walk_away)}."
    else:
        short = cash_missing(n, then)
        brought, needed = then.base + then.sign_on, then.base + then.sign_on + short
        limit = f"base and sign-on bring {usd(brought)}, and you need {usd(needed)} in year 1."
    return f" {start} {limit} {_what_is_left(position)}, or be ready to leave. Do not promise to sign for this."


def _what_is_left(position: Position) -> str:
    """What could still close the gap to a limit: a sign-on up to the cash floor, or evidence."""
    besides = _beside_it(position)
    too = "ask for that too" if position.verdict == COUNTER else "if they meet this piece, ask for that next"
    if besides:
        return f"With {besides} as well it would be enough: {too}"
    needed = next((one.amount for one in position.supports["sign_on"] if one.evidence == "floor"), None)
    if needed is None or needed <= position.pieces["sign_on"].ask:
        if _would_help_told(position):
            return "What you keep back would support a higher ask: give it"
        return "Nothing you typed supports a higher ask: find evidence for one"
    by = f"a sign-on of {usd(dollars(needed))}"
    if "sign_on" in position.ruled_out:
        return f"Your floor supports {by}, and they closed it: ask what can come in its place"
    return f"Your floor supports {by}: {too}"


def _would_help_told(position: Position) -> bool:
    """Whether a reason that is kept back supports more than is asked, for a piece that can still be asked for."""
    told = {piece: best(some) for piece, some in supports_told(position.n).items()}
    open_still = (piece for piece in told if piece not in position.ruled_out)
    tops = ((position.capped[piece], best(position.supports[piece]), told[piece]) for piece in open_still)
    return any(
        top and top.amount > max(now.ask, given.amount if given else 0)
        for now, given, top in tops
        if now.evidence != "left_out"
    )


def _beside_it(position: Position) -> str:
    """Another piece still open that, together with what is asked for now, one would sign for; blank for none."""
    asked = position.asked_amounts
    others = {name: position.capped[name].ask for name in position.open_pieces if name not in asked}
    enough = (name for name, ask in others.items() if position.would_sign(asked | {name: ask}))
    name = next(enough, "")
    return piece_in_words(position.n, name, others[name]) if name else ""


def taken_back_in_words(position: Position) -> str:
    """What they took back, with figures; blank where nothing is."""
    said = [
        f"{MOVED[part]} from {before} to {now}" if before and now else f"part of {MOVED[part]}"
        for part, before, now in cuts(position)
    ]
    said += [f"{what} from {before} to {now}" for what, before, now in cut_terms(position)]
    return f" They took back {in_a_list(said)}." if said else ""


def cuts(position: Position) -> Iterable[tuple[str, str, str]]:
    """Each part that they took back, with the most that was offered and what stands now, in words; blank if unsure."""
    n, now = position.n, stands(position.n)
    for part, before in position.taken_back.items():
        if part == "bonus" and (most := _best_percent(position)):
            yield part, f"{most:f}%", f"{n.bonus_percent:f}%"
            continue
        yield part, stood_in_words(n, part, before), stood_in_words(n, part, in_all(now, part))


def _best_percent(position: Position) -> Decimal | None:
    """The highest target bonus that they offered, where it was in percent all along; else nothing."""
    percents = [one.get(BONUS_PERCENT) for one in position.standings]
    return None if None in percents else max(one.normalize() for one in percents if one is not None)


def cut_terms(position: Position) -> Iterable[tuple[str, str, str]]:
    """What they took back that is no amount, as it was and as it is: the level, and the vesting."""
    if position.level_before:
        yield "the level", plain(position.level_before), plain(position.n.offer_level)
    if position.vesting_before:
        yield "the vesting", vesting_in_words(position.vesting_before), vesting_in_words(position.n.schedule)


def bonus_before(position: Position) -> str:
    """The bonus that their last answer took back, in words: no piece is of it, so it is asked for beside one."""
    if "bonus" not in position.cut_now:
        return ""
    return next((before for part, before, now in cuts(position) if part == "bonus" and before and now), "")


def _ask_back(position: Position) -> str:
    """That a level, vesting or bonus that they took back is asked for with the piece; blank for none."""
    back = [plain(position.level_back)] if position.level_back else []
    back += [f"{vesting_in_words(position.vesting_before)} vesting"] if position.vesting_before else []
    back += [f"the bonus of {bonus}"] if (bonus := bonus_before(position)) else []
    hold = f", and promise nothing while it is {plain(position.n.offer_level)}" if position.level_back else ""
    return f" Ask for {in_a_list(back)} back in the same message{hold}." if back else ""


def _take_the_other(position: Position, better: BetterOffer, standing: str) -> str:
    name = plain(better.offer.called)
    by = f" by {say_day(better.offer.deadline)}" if better.offer.deadline else ""
    below = f"{_below(position, standing)} " if position.is_below_limits else ""
    first = ""
    if position.n.is_at_strike:  # these sums leave out their time value
        gains = position.n.first_grant.pays(position.n.path)
        counted = "at what they gain by the prices that you typed" if gains else "as $0"
        first = (
            f"First set the options beside it: they count {counted} here, and “Worth today” of the page on equity value"
            f" says what they may be worth. More than {usd(better.more)}, and this offer is the better one. Else: "
        )
    take = f"{'take' if first else 'Take'} {name} instead: accept it in writing{by}, then decline this offer kindly."
    return (
        f"{first}{take} {name} is worth {usd(better.worth)} over four years, {usd(better.more)} more than this offer."
        f" {below}{_why_no_more(position)}"
    )


def _why_no_more(position: Position) -> str:
    if position.is_kept:
        return "They met what you said you would sign for."
    if position.is_met_by_less and position.open_pieces:
        return (
            "What they offer now is worth at least the smaller of the two that you asked for; one more push costs"
            " goodwill."
        )
    if position.is_met_in_all and position.open_pieces:
        return "All in all, what they offer now is worth at least what you asked for."
    if position.is_out_of_reach:
        return "Nothing that is left to ask for would bring it there."
    if len(position.signs) >= CLOSE_AT:
        return "The signs of a ceiling are there; one more push costs goodwill."
    if position.has_stalled:
        return "What you asked for last did not move; one more push costs goodwill."
    if position.is_over:
        return "You have asked three times; one more push costs goodwill."
    asked = [piece for piece, one in position.capped.items() if one.is_asked]
    closed = [MOVED.get(piece, piece) for piece in asked if piece in position.ruled_out]
    if closed:  # and yet no piece is open
        rest = "" if len(closed) == len(asked) else " What else is left is too little to ask for again."
        return f"They closed what you would still ask for: {in_a_list(closed)}.{rest}"
    return "Nothing that you asked for is left open." if position.has_asked else "You ask for nothing more."


def _close(position: Position) -> str:
    """That it is time to close, or what else one may do that is worth more."""
    told = position.better_as_told
    ways = [f"have {plain(told.offer.called)}'s offer in writing first"] if told else []
    ways += ["stay"] if position.more_by_staying else []
    start = f"Close now, or {' or '.join(ways)}." if ways else "Close now."
    return " ".join(filter(None, (start, elsewhere_in_words(position))))


def elsewhere_in_words(position: Position) -> str:
    """What pays more than the offer to sign, though no letter says so: a spoken offer, or the present job."""
    told = position.better_as_told
    if told is None:
        return staying_in_words(position)
    name = plain(told.offer.called)
    spoken = (
        f"As it was told, {name}'s offer is worth {usd(told.more)} more over four years: ask for it in writing, and for"
        " time here if you need it."
    )
    return " ".join(filter(None, (spoken, staying_in_words(position))))


def staying_in_words(position: Position) -> str:
    """That staying pays more than the offer to sign; blank where it does not, or the reader's own numbers allow it."""
    more = position.more_by_staying
    if not more:
        return ""
    return (
        f"Your present job is worth {usd(more)} more over four years by what you typed: sign only if the work is worth"
        " that to you."
    )


def _walk_away_missing(position: Position) -> str:
    return "" if position.n.walk_away else " Type your walk-away first: below it, the answer would be no."


def _below(position: Position, standing: str) -> str:
    if position.n.walk_away and position.measured < position.n.walk_away:
        return f"{standing}, below your walk-away of {usd(position.n.walk_away)}."
    brought = position.n.base + position.n.sign_on
    needed = brought + position.cash_missing
    return f"Base and sign-on bring {usd(brought)}, and you need {usd(needed)} in year 1."


def _short_of_happy(position: Position) -> str:
    if not position.n.happy:
        return ""
    missing = position.n.happy - position.measured
    if missing <= 0 and (better := position.better):
        name = plain(better.offer.called)
        return f" It reaches your happy number, but {name} is worth {usd(better.more)} more over four years."
    if missing <= 0:
        return ""
    if position.n.limits_measure == "base":
        is_asked = bool(position.next_piece and position.next_piece.name == "base")
        more = "" if is_asked else ", and no more is asked for there"
        return f" Base is {usd(missing)} short of your happy number{more}."
    return f" The offer is {usd(missing)} short of your happy number{as_you_believe(position)}."


def next_ask_in_words(position: Position) -> str:
    """The next figure to name, with what to take instead; on a verdict to close there is none."""
    if position.verdict in (CLOSE, WALK):
        return "None. Say no further figure."
    if position.verdict == LEVEL:
        return "The level. Name no figure until you know whether it can move."
    is_unsure = position.is_untyped or position.is_untold or position.is_level_unpriced or position.belief_first
    if position.verdict == WAIT and (is_unsure or position.n.said in GONE or position.has_named_none):
        return "None yet."
    if position.verdict == WAIT:
        return "None new. Your last ask stands."
    asked = one_piece(position) if position.verdict != COUNTER else all_pieces(position)
    if not asked and position.n.is_blank:
        return "None yet."
    if not asked and (closed := closed_in_words(position)):
        return f"None. {closed}"
    if not asked:
        return "None that your evidence supports. Ask for something other than pay."
    if asks_for_time(position):
        first = "More time, and the offer in writing" if position.lacks_letter else "More time"
        return f"{first}. Without more time: {approved_today(position)}."
    if position.lacks_letter:
        return f"The offer in writing. Then {asked}."
    instead = fallback_in_words(position)
    tail = f" If that cannot move, {instead} is worth {_as_much(position)}." if instead else ""
    return f"{asked[:1].upper()}{asked[1:]}.{tail}"


def _as_much(position: Position) -> str:
    return "part of it" if position.fallback and position.fallback.is_short else "as much to you"


def thanks_in_words(position: Position) -> str:
    """What moved, by name: "base and sign-on"; blank where nothing did."""
    return in_a_list([*(MOVED[piece] for piece in position.moved), *_level_moved(position)])


def _level_moved(position: Position) -> tuple[str, ...]:
    given = position.level_given
    if not given:
        return ()
    return (f"the level to {plain(given)}" if given == position.n.offer_level else "the level",)


def thanks_line(position: Position) -> str:
    """How a letter after an answer opens; blank before the first, where it thanks for the offer."""
    moved = thanks_in_words(position)
    if moved:
        return f"Thank you for moving {moved}."
    if position.n.said == "silence":
        return "Thank you for your work on this so far." if position.n.turns else ""
    return "Thank you for getting back to me." if position.has_answered else ""
