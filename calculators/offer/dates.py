"""Weekdays around a date. Nothing here knows what day it is."""

from datetime import date, timedelta


def weekday_before(day: date) -> date:
    """``day``, or the Friday before when it falls on a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def weekday_from(day: date) -> date:
    """``day``, or the Monday after when it falls on a weekend."""
    return day + timedelta(days=7 - day.weekday() if day.weekday() > 4 else 0)
