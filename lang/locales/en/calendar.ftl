# Kinds of days and names of holidays, used in explanations of deadlines, on the public page and on the command line.

day-kind-public-holiday = Public holiday
# A free day in place of a holiday that falls on a weekend.
day-kind-substitute = Substitute day
# A free day between a holiday and a weekend, worked on another Saturday (Hungary).
day-kind-bridge-rest-day = Rest day
# A Saturday worked in place of a rest day.
day-kind-worked-weekend = Worked weekend day
day-kind-org-closure = Office closed
day-kind-shortened = Shortened day
# Added to a holiday whose date is not announced yet.
day-provisional = { $holiday } (date not announced yet)

# A substitute day. $holiday: the holiday it stands for.
holiday-substitute-for = { $holiday } (substitute day)

# Several countries.
holiday-new-years-day = New Year's Day
holiday-good-friday = Good Friday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day
holiday-whit-monday = Whit Monday
holiday-all-saints-day = All Saints' Day
holiday-christmas-eve = Christmas Eve
holiday-christmas-day = Christmas Day
# 26 December in Hungary and Lithuania.
holiday-second-day-of-christmas = Second Day of Christmas
# Ireland.
holiday-st-brigids-day = St Brigid's Day
holiday-st-patricks-day = St Patrick's Day
holiday-may-holiday = May Holiday
holiday-june-holiday = June Holiday
holiday-august-holiday = August Holiday
holiday-october-holiday = October Holiday
# 26 December in Ireland.
holiday-st-stephens-day = St Stephen's Day
# England.
holiday-early-may-bank-holiday = Early May bank holiday
holiday-spring-bank-holiday = Spring bank holiday
holiday-summer-bank-holiday = Summer bank holiday
# 26 December in England.
holiday-boxing-day = Boxing Day
# Hungary: 15 March, 20 August, 23 October.
holiday-revolution-1848-day = National Day (Revolution of 1848)
holiday-state-foundation-day = State Foundation Day
holiday-revolution-1956-day = National Day (Revolution of 1956)
# A rest day by decree, worked on another day, and the Saturday worked for it.
holiday-relocated-rest-day = Rest day by decree
holiday-relocated-working-day = Working day by decree
# Lithuania: 16 February, 11 March, first Sundays of May and June, 24 June, 6 July, 15 August, 2 November.
holiday-restoration-of-the-state-day = Day of Restoration of the State of Lithuania
holiday-restoration-of-independence-day = Day of Restoration of Independence of Lithuania
holiday-mothers-day = Mother's Day
holiday-fathers-day = Father's Day
holiday-st-johns-day = St John's Day
holiday-statehood-day = Statehood Day
holiday-assumption = Assumption Day
holiday-all-souls-day = All Souls' Day
# The working day before a holiday, an hour shorter.
holiday-day-before-holiday = Day before a holiday
# Saudi Arabia.
holiday-founding-day = Founding Day
holiday-eid-al-fitr = Eid al-Fitr
holiday-day-of-arafah = Day of Arafah
holiday-eid-al-adha = Eid al-Adha
holiday-saudi-national-day = Saudi National Day
