"""Writes golden.csv from the PyPI package `holidays` 0.109, the independent witness of the calendars.

    pip install holidays==0.109 && python golden.py > golden.csv

The names are mapped by hand to the keys of `HolidayName`, so that a swapped name is noticed as well.
"""

from datetime import date
from holidays import country_holidays

COUNTRIES = [
    ("ireland", "IE", None),
    ("england", "GB", "ENG"),
    ("hungary", "HU", None),
    ("lithuania", "LT", None),
    ("saudi-arabia", "SA", None),
]
KEYS = {
    "May Bank Holiday": "may-holiday",
    "June Bank Holiday": "june-holiday",
    "August Bank Holiday": "august-holiday",
    "October Bank Holiday": "october-holiday",
    "May Day": "early-may-bank-holiday",
    "Late Summer Bank Holiday": "summer-bank-holiday",
    "Labor Day": "labour-day",
    "International Workers' Day": "labour-day",
    "Easter": "easter-sunday",
    "Pentecost": "whit-sunday",
    "Pentecost Monday": "whit-monday",
    "Day of Restoration of the State of Lithuania": "restoration-of-the-state-day",
    "Day of Restoration of Independence of Lithuania": "restoration-of-independence-day",
    "Day of Dew and Saint John": "st-johns-day",
    "Assumption Day": "assumption",
    "Founding Day Holiday": "founding-day",
    "National Day Holiday": "saudi-national-day",
    "Eid al-Fitr Holiday": "eid-al-fitr",
    "Eid al-Adha Holiday": "eid-al-adha",
}


def key(name: str, day: date) -> str:
    if name == "National Day":  # Hungary has two of that name
        return "revolution-1848-day" if day.month == 3 else "revolution-1956-day"
    return KEYS.get(name) or name.lower().replace("saint ", "st ").replace("'", "").replace(" ", "-")


print("# Derived from PyPI holidays 0.109 by golden.py. Do not edit.")
for calendar, country, subdivision in COUNTRIES:
    language = "en_GB" if country == "GB" else "en_US"
    days = country_holidays(country, subdiv=subdivision, years=range(2024, 2031), language=language)
    rows = [(day, "worked_weekend", "relocated-working-day") for day in days.weekend_workdays]
    for day, name in days.items():
        if name.startswith("Day off"):
            rows.append((day, "bridge_rest_day", "relocated-rest-day"))
        elif name.endswith(" (observed)"):
            rows.append((day, "substitute", key(name.removesuffix(" (observed)"), day)))
        else:
            rows.append((day, "public_holiday", key(name, day)))
    for day, kind, name in sorted(rows):
        print(f"{calendar},{day},{kind},{name}")
