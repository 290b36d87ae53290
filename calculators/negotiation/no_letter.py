"""Why there is no letter: something comes before it, the verdict is not to ask, or what it needs was not typed."""

from collections.abc import Callable

from calculators.negotiation.letters import LetterKind
from calculators.negotiation.offer import ASK_BASE
from calculators.negotiation.position import CLOSE, LEVEL, WAIT, WALK, Position
from calculators.negotiation.reasons import plain
from calculators.negotiation.terms_in_words import pay_in_words
from calculators.negotiation.verdicts import verdict_in_words
from calculators.negotiation.words_first import comes_first, has_words, heard_by, take_as_answer

WORDS_TO_SAY = "The words to say are under “They said this”."


def why_no_letter(position: Position, letter: LetterKind, has: Callable[[str], bool], *, is_fitting: bool) -> list[str]:
    """What to tell the reader instead of a letter; nothing where there is one.

    ``is_fitting``: the page chose the letter, as what fits now.
    """
    if letter.asks or is_fitting:
        read = heard_by(position.n)
        if first := comes_first(position.n, read, position) or take_as_answer(position, read):
            return [f"{first} There is no letter until then."]
    if letter.asks and letter.names_asks and position.n.is_blank:
        return [ASK_BASE]
    if letter.asks and position.verdict in (CLOSE, WALK):
        return [f"{_verdict(position)} So there is no letter that asks for more."]
    if position.is_only_asked and (letter.asks or is_fitting):
        return [f"{_verdict(position)} {WORDS_TO_SAY}"]
    if position.is_untold and has_words(position.n) and is_fitting:  # what moved is still to be typed
        return [_verdict(position)]
    if letter.asks and letter.names_asks and position.verdict in (LEVEL, WAIT):
        return [f"{_verdict(position)} So there is no letter that names a figure yet."]
    if letter.lists_pay and not any(pay_in_words(position.n)):
        return ["Type the pay that you accept, such as the base, so that the letter can list it."]
    return [] if not letter.names_asks or any(map(has, letter.needs)) else [_verdict(position)]


def _verdict(position: Position) -> str:
    return plain(verdict_in_words(position))
