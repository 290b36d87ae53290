"""Words of pay that would be hard to get, or is more than they have: a refusal in soft words."""

HARD = (
    r"\b(?:would|will|'d|'ll|is|be|are|seems?|looks?|feels?|very|really|pretty|quite|bit|so) (?:\w+ )?"
    r"(?:hard|tough|difficult|challenging|tricky|impossible|steep|heavy lift|stretch|non-?starter|unheard of|"
    r"long shot|tall order|a lot)\b"
    r"|(?:\bwould|\bwill|'d|'ll|\b(?:we|i)) (?:really |likely |probably )?struggle\b"
    r"|(?:\bcan't|\bcannot|\bcan not|\bwon't|\bnot able to|\bunable to) (?:\w+ )?(?:promise|guarantee)\b"
    r"|\b(?:hardly|barely|unlikely|doubtful|non-?starter|unheard of|no way)\b"
    r"|\b(?:more|higher|over|past|north of|richer) (?:than )?(?:what )?(?:we|i|they)(?:'re| are)? (?:can|could|able|"
    r"have|has|had|budgeted|planned|modeled)\b(?! (?:normally|usually|typically))"
    r"|\b(?:over|past|north of) (?:our|the) (?:budget|limit|top|cap|ceiling|max\w*)\b"
)
