"""Every calculator by slug."""

from types import ModuleType
from typing import Any

from calculators import (
    cost_of_silence,
    counter_ask,
    equity_value,
    messages,
    refresh,
    reply_decoder,
    sign_on,
    total_comp,
)
from calculators.declare.calculator import Calculator

MODULES: tuple[ModuleType, ...] = (
    counter_ask,
    total_comp,
    sign_on,
    equity_value,
    refresh,
    cost_of_silence,
    messages,
    reply_decoder,
)

CATALOG: dict[str, Calculator[Any, Any]] = {module.CALCULATOR.slug: module.CALCULATOR for module in MODULES}
