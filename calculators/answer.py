"""The one door: a request as JSON in, the answer as JSON out.

>>> answer('{"slug": "total-comp", "typed": {"base": "180k"}}')  # doctest: +ELLIPSIS
'{"values": {"first_year": "180000", ...
"""

import json
from collections.abc import Mapping
from decimal import localcontext
from typing import Any

from calculators.catalog import CATALOG
from calculators.declare.calculator import GUARD, Calculator
from calculators.declare.currencies import CURRENCIES, DOLLARS
from calculators.declare.dates import DAY, reading_on, writing_on
from calculators.declare.fields import has_field
from calculators.declare.reading import Problem, read
from calculators.declare.traces import trace
from calculators.negotiation.caveats import caveats
from calculators.negotiation.checks import counted_problems
from calculators.negotiation.in_words import offer_in_words, usual_terms
from calculators.negotiation.offer import ASK_BASE, Offer, problems_of
from calculators.negotiation.old_names import opened, with_todays_names
from calculators.negotiation.position import Position, next_round
from calculators.negotiation.record import Negotiation
from calculators.negotiation.rounds import MOST_ROUNDS
from calculators.negotiation.shape import (
    read_shape,
    shape_chart,
    shape_in_words,
    shape_lines,
    shape_of,
    shape_text,
)
from calculators.negotiation.talks import first_day
from calculators.offer.old_tables import old_tables
from calculators.render import html as h
from calculators.render.charts import chart
from calculators.render.counted import counted
from calculators.render.curves import curve
from calculators.render.html import joined
from calculators.render.read_as import read_as
from calculators.render.result import Wanted, result
from calculators.render.values import values
from calculators.render.words import Scope


def answer(request: str) -> str:
    """Answer ``{"slug": …, "typed": {field: text}}`` with ``{"values", "problems", "html", "read_as"}``.

    ``typed`` may be the whole negotiation: a calculator reads what it declares and leaves the rest. ``read_as`` says by
    field what a text was taken for. An answer that works out a text of the negotiation for the other pages has it under
    ``carries``, by name.
    ``"unchanged": {field: text}`` in the request is what the offer says where ``typed`` has a what-if instead.
    With ``"values": false``, the reply's are empty; with ``"open": [ids]``, parts that unfold are empty but for those
    of these ids; with ``"parts": [names]``, the HTML is of these parts alone. So a page, which shows the HTML, is
    spared the wait for what nobody sees. Nothing typed at all is answered for the calculator's sample, or for the
    ``"sample": {field: text}`` of the request. With problems, ``values`` and ``html`` are empty.
    In another currency than US dollars, ``sign`` says which stands before its amounts.

    With ``"curves": [fields]``, the reply has nothing but ``curves``: by field, the HTML of the curve under it; of none
    named, all there are. With ``"counted": true``, it has nothing but ``counted``: the line on what changes the answer
    though the form does not show it. It takes an answer for each such text, so it is asked for once the reader pauses.
    ``{"saved": …}`` asks what a saved negotiation says today: the reply has ``typed``, or problems.
    ``{"answered": {field: text}}`` closes a round of the negotiation, unless the last one waits for its answer still:
    the reply has what to type on, as ``typed``.
    ``{"letter": text, "typed": …}`` has a letter looked over: the reply has ``checks``, with ``holds``, ``says``
    and ``advice`` where it may well do without; a ``kind`` typed says which letter it is.
    ``{"letter_read": text, "typed": …}`` has an offer letter read: the reply has ``findings`` with the words that each
    stands on, what is ``missing``, ``unusual`` and in ``differences`` with what stands, and all of it as ``html``, with
    the marks in the letter; with ``"second": text``, ``versions`` says what another version of it changes.
    ``{"file": name, "content": base64}`` opens a file that holds a letter: the reply has its ``text``, or a problem
    that says what to do instead.
    ``{"offer": {field: text}}`` asks for an offer's ``shape``, the end of a link without figures; ``{"shape": text}``
    shows one, and its ``html`` knows of no other offer.
    Never raises for any text.
    """
    try:
        asked = json.loads(request)
        code = _currency(asked)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        asked, code = None, DOLLARS
    if code == DOLLARS:
        return _replied(asked)
    from calculators.negotiation.in_currency import asked_in, stands_back, told_in  # as below

    try:
        told, problems = asked_in(code, asked, CATALOG[asked["slug"]].inputs if "slug" in asked else Negotiation)
        is_summary = "summary" in asked.get("parts", ["summary"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return _replied(None)
    if problems:
        reply = _reply(problems=[Problem(name, message) for name, message in problems])
    elif (said := stands_back(code, asked)) and ("curves" in asked or asked.get("counted")):
        reply = json.dumps({"curves": {}, "counted": "", "problems": []})
    elif said:
        reply = _reply(html=str(h.p(".summary")[said]) if is_summary else "")
    else:
        reply = _replied(told)
    sign = json.dumps({"sign": CURRENCIES[code].sign}, ensure_ascii=False)
    return f"{told_in(code, reply)[:-1]}, {sign[1:]}"


def _currency(asked: Any) -> str:
    """The code of the currency that a request is in."""
    typed: dict[str, str] = next((asked[name] for name in ("typed", "answered", "offer") if name in asked), {})
    code = typed.get("currency", DOLLARS)
    return code if code in CURRENCIES else DOLLARS


def _replied(asked: Any) -> str:
    try:
        if "saved" in asked:
            return _open(asked["saved"])
        if "answered" in asked:
            return _answered({str(name): _text(value) for name, value in asked["answered"].items()})
        if "letter" in asked:
            return _looked_over(_text(asked["letter"]), {name: _text(one) for name, one in asked["typed"].items()})
        if "letter_read" in asked:
            typed = {str(name): _text(one) for name, one in asked.get("typed", {}).items()}
            return _letter_read(_text(asked["letter_read"]), typed, _text(asked.get("second", "")))
        if "file" in asked:
            return _opened_file(_text(asked["file"]), _text(asked["content"]))
        if "offer" in asked:
            return _shape_of({str(name): _text(value) for name, value in asked["offer"].items()})
        if "shape" in asked:
            return _shown_shape(_text(asked["shape"]))
        slug, typed = asked["slug"], asked.get("typed", {})
        calculator = CATALOG[slug]
        typed = {str(name): _text(value) for name, value in typed.items()}
        unchanged = {str(name): _text(value) for name, value in asked.get("unchanged", {}).items()}
        wanted = Wanted(
            values=bool(asked.get("values", True)),
            opened=frozenset(asked["open"]) if "open" in asked else None,
            parts=frozenset(asked.get("parts", ())),
        )
        sample = {str(name): _text(value) for name, value in asked.get("sample", calculator.sample).items()}
        if asked.get("counted"):
            return _counted(calculator, typed, sample)
        if "curves" in asked:
            return _curves(calculator, typed, sample, frozenset(asked["curves"]))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return _reply(problems=[Problem("", 'Ask as {"slug": a calculator, "typed": {field: text}}.')])
    return _answer(calculator, typed, sample, unchanged, wanted)


def _answer(
    calculator: Calculator[Any, Any],
    typed: dict[str, str],
    sample: Mapping[str, str],
    unchanged: dict[str, str],
    wanted: Wanted,
) -> str:
    mine, example = _asked(calculator, typed, sample)
    today = _today(mine)
    with reading_on(today):
        inputs, problems = calculator.read(mine)
        said = {} if example else read_as(calculator, mine)
        if inputs is None:
            return _reply(problems=problems, about=_about_typed(mine | unchanged), said=said)
    is_made_up = isinstance(inputs, Offer) and inputs.is_made_up
    with writing_on(first_day(inputs) if isinstance(inputs, Offer) else None):
        figures = calculator.figure(inputs)
        found = values(figures, Scope(inputs, figures)) if wanted.values else {}
        real = mine | unchanged if unchanged else {}
        about = "" if is_made_up else _about_answer(inputs, real, example=example)
        told = () if example or is_made_up else caveats(inputs, counts_job=calculator.counts_job)
        told = tuple(dict.fromkeys((*old_tables(calculator.claims, today), *told)))
        html = result(calculator, inputs, figures, wanted, about=about, caveats=told, example=example)
    carried = {} if example else calculator.carries(inputs, figures)
    return _reply(found, html=html, said=said, carried=carried)


def _asked(
    calculator: Calculator[Any, Any], typed: Mapping[str, str], sample: Mapping[str, str]
) -> tuple[dict[str, str], bool]:
    """What of the texts is the calculator's to read, and whether it is its example, as nothing was typed."""
    today = with_todays_names(calculator.slug, dict(typed))
    example = not today.keys() - {"today"}
    whole = {**today, **sample} if example else today
    return {name: text for name, text in whole.items() if _is_read(calculator, name)}, example


def _curves(
    calculator: Calculator[Any, Any], typed: Mapping[str, str], sample: Mapping[str, str], wanted: frozenset[str]
) -> str:
    mine, _ = _asked(calculator, typed, sample)
    with reading_on(_today(mine)):
        inputs, problems = calculator.read(mine)
    if inputs is None:
        return _reply(problems=problems)
    drawn = (one for one in calculator.curves(inputs) if not wanted or one.field in wanted)
    traced = {one.field: trace(one, inputs) for one in drawn}
    found = {name: str(joined(curve(one))) for name, one in traced.items() if one is not None}
    return json.dumps(
        {"curves": {name: html for name, html in found.items() if html}, "problems": []}, ensure_ascii=False
    )


def _counted(calculator: Calculator[Any, Any], typed: Mapping[str, str], sample: Mapping[str, str]) -> str:
    mine, example = _asked(calculator, typed, sample)
    with reading_on(_today(mine)):
        inputs, problems = calculator.read(mine)
        if inputs is None:
            return _reply(problems=problems)
        is_offer = isinstance(inputs, Offer)
        line = ""
        if not (example or (is_offer and inputs.is_made_up)):
            with writing_on(first_day(inputs) if is_offer else None):
                usual = tuple(usual_terms(inputs)) if is_offer else ()
                line = counted(calculator, mine, inputs, _about, usual)
    return json.dumps({"counted": line, "problems": []}, ensure_ascii=False)


def _is_read(calculator: Calculator[Any, Any], name: str) -> bool:
    """Whether a name is the calculator's to read, or nobody's, so that it is told; not the rest of the negotiation."""
    return has_field(calculator.inputs, name) or not has_field(Negotiation, name)


def _today(typed: Mapping[str, str]) -> Any:
    try:
        return DAY.read(typed["today"])
    except (KeyError, ValueError):
        return None


def _about_typed(typed: Mapping[str, str]) -> str:
    """The offer in words, where the calculator cannot answer for it yet."""
    offer, _ = read(Offer, {name: text for name, text in typed.items() if has_field(Offer, name)})
    return f"Your offer: {words}" if offer and (words := _about(offer)) else ""


def _about_answer(inputs: object, real: Mapping[str, str], *, example: bool) -> str:
    """The offer that is answered for, in words; for a what-if, the ``real`` one first."""
    words = _about(inputs)
    if not words or not real:
        return words and f"{'The example' if example else 'Your offer'}: {words}"
    return " | ".join(filter(None, (_about_typed(real), f"What-if on this page: {words}")))


def _about(inputs: object) -> str:
    """The offer in words; blank while a part of it cannot be counted, as its first year would be too low."""
    return offer_in_words(inputs) if isinstance(inputs, Offer) and not any(problems_of(inputs)) else ""


def _open(saved: Any) -> str:
    try:
        return json.dumps({"typed": opened(saved, CATALOG), "problems": []}, ensure_ascii=False)
    except ValueError as error:
        return _reply(problems=[Problem("", str(error))])


def _answered(typed: dict[str, str]) -> str:
    """What stands and what was asked, as the next row of rounds; what was heard before is cleared."""
    negotiation, problems = _negotiation(typed)
    if negotiation is None or problems:
        return _reply(problems=problems)
    with localcontext(GUARD):
        is_open = Position(negotiation).waits_for_answer
        row = next_round(negotiation)
    if row and is_open:  # the last round waits for its answer still
        return json.dumps({"typed": {"said": "", "times_moved": ""}, "problems": []}, ensure_ascii=False)
    place = len(negotiation.turns)
    if not row or place >= MOST_ROUNDS:
        return _reply(problems=[Problem("", "Type the offer first." if not row else "There is room for eight rounds.")])
    recorded = {f"turns.{place}.{name}": text for name, text in row.items()}
    return json.dumps({"typed": {**recorded, "said": "", "times_moved": ""}, "problems": []}, ensure_ascii=False)


def _looked_over(letter: str, typed: dict[str, str]) -> str:
    """What a letter has and lacks; nothing while the negotiation cannot be read."""
    from calculators.negotiation.letter_check import LetterCheck, checks_of  # fetched when it is needed, as below

    negotiation, problems = _negotiation(typed)
    checks: tuple[LetterCheck, ...] = ()
    if negotiation is not None and not problems:
        with localcontext(GUARD):
            checks = checks_of(negotiation, letter, typed.get("kind", ""))
    told = [{"holds": one.holds, "advice": one.is_advice, "says": one.says} for one in checks]
    return json.dumps({"checks": told, "problems": []}, ensure_ascii=False)


def _letter_read(text: str, typed: dict[str, str], second: str) -> str:
    """What an offer letter says; it is compared with the negotiation where that can be read."""
    from calculators.offer_letter.door import letter_told  # fetched when it is needed: see publish/bundle.py
    from calculators.offer_letter.plain import LONGEST
    from calculators.render.letter import letter_answer

    negotiation, problems = _negotiation(typed)
    today = _today(typed)
    with localcontext(GUARD), writing_on(today):
        told, marks = letter_told(text, None if problems else negotiation, second, today)
    html = str(letter_answer(text[:LONGEST], told, marks)) if text.strip() else ""
    return json.dumps({**told, "html": html, "problems": []}, ensure_ascii=False)


def _opened_file(name: str, content: str) -> str:
    from calculators.offer_letter.files import sent_text  # fetched when it is needed, as above

    try:
        return json.dumps({"text": sent_text(name, content), "problems": []})
    except ValueError as error:
        return _reply(problems=[Problem("file", str(error))])


def _shape_of(typed: dict[str, str]) -> str:
    """The shape of the offer as the end of a link, or what is still to be typed."""
    negotiation, problems = _negotiation(typed)
    shape = None
    if negotiation is not None and not problems:
        with localcontext(GUARD):
            shape = shape_of(negotiation)
    if shape is None:
        return _reply(problems=problems or [Problem("base", ASK_BASE)])
    return json.dumps({"shape": shape_text(shape), "problems": []})


def _shown_shape(text: str) -> str:
    try:
        return _reply(html=shape_html(text))
    except ValueError as error:
        return _reply(problems=[Problem("", str(error))])


def shape_html(text: str) -> str:
    """What the shape in a link looks like: its parts, the years drawn, and the rest in sentences."""
    shape = read_shape(text)
    told = [h.p[line] for line in shape_lines(shape)]
    return str(h.joined(h.p(".summary")[shape_in_words(shape)], chart(shape_chart(shape), "shape"), told))


def _negotiation(typed: dict[str, str]) -> tuple[Negotiation | None, list[Problem]]:
    """The negotiation that ``typed`` means, or what is wrong with it."""
    mine = {name: text for name, text in with_todays_names("", typed).items() if has_field(Negotiation, name)}
    with reading_on(_today(mine)):
        negotiation, problems = read(Negotiation, mine)
    return negotiation, problems if negotiation is None else list(counted_problems(negotiation))


def _text(value: object) -> str:
    """A typed value as text; a list means the same as its parts with slashes between."""
    return " / ".join(str(part) for part in value) if isinstance(value, list) else str(value)


def _reply(
    found: Mapping[str, Any] | None = None,
    problems: list[Problem] | None = None,
    html: str = "",
    about: str = "",
    said: Mapping[str, str] = {},
    carried: Mapping[str, str] = {},
) -> str:
    told = [{"field": problem.field, "message": problem.message} for problem in problems or []]
    reply = {"values": found or {}, "problems": told, "html": html, "read_as": said}
    sometimes = {"about": about, "carries": dict(carried)}
    return json.dumps(reply | {name: one for name, one in sometimes.items() if one}, ensure_ascii=False)
