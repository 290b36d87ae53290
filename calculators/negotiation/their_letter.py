"""That they send the offer in writing, "the offer letter is attached", where it was only spoken so far."""

import re

from calculators.negotiation.other_matters import sentences

_LETTER = (
    r"(?:(?:(?:the|your|our|a|an|my) )?(?:(?:updated|revised|full|final|official|formal|written|signed) )*"
    r"(?:offer letter|(?:written|formal|official) (?:offer|letter|terms)))"
)
_SENDS = re.compile(
    rf"\b(?:here(?:'s| is|'re| are)|(?:please )?find (?:attached )?|(?:attached|enclosed|below)(?: is| are|:)?|sharing|"
    rf"(?:i|we|they|hr)(?:'m|'re|'ve| have| am| are)?(?: just| now| also)? (?:sending|sent|attached|attaching|emailed"
    rf"|shared|uploaded|issued)(?: (?:you|over|across|out))*) {_LETTER}\b"
    rf"|\b{_LETTER}(?: for you)?(?:'s| is| was| has been| went| should be)?(?: (?:now|just|also|already))? (?:attached|"
    r"enclosed|sent(?: (?:out|over))?|below|out|here|in (?:your|the) (?:inbox|docusign|portal|mail)|on (?:docusign"
    r"|its way))\b"
    r"|\bsent (?:it|this|the offer|everything) (?:over |out |to you )?(?:in writing|(?:via|through|on|by) docusign)\b"
)
_NOT = re.compile(r"n't\b|\b(?:not|no|once|if|when|after|as soon as|until|before|will|would|can|could)\b|'ll\b|\?\s*$")


def sends_letter(plain: str) -> bool:
    """Whether lower-case text brings the offer in writing; to promise it, or to ask for it, is not to send it."""
    return any(_SENDS.search(one) and not _NOT.search(one) for one in sentences(plain))
