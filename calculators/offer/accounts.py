"""What has been told in public of two replies, in the claims' own sentences."""

from calculators.offer.facts import SAID

NOT_NEGOTIATED = "vesting-coinbase"
WITHDRAWALS = "research-withdrawal-recruiter"
CLAIMS = NOT_NEGOTIATED, WITHDRAWALS
ON_NOT_NEGOTIATED, ON_WITHDRAWALS = SAID[NOT_NEGOTIATED], SAID[WITHDRAWALS]
