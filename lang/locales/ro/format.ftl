# How dates, numbers and lists are written. The code puts them together from these patterns; digits are Latin.

# Monday 2 February 2026, in full
format-date-long = { $weekday }, { $day } { $month } { $year }
format-date = { $day } { $month } { $year }
# Short day and month, no year
format-date-short = { $weekday }, { $day } { $month }
format-date-time = { $date }, { $time }
format-month-year = { $month } { $year }
# Both with two digits, on the 24-hour clock
format-time = { $hour }:{ $minute }

# From one day to another: in one month, in one year, or from one year into another
format-days-in-month = { $first }–{ $last } { $month } { $year }
format-days-in-year = { $first_day } { $first_month } – { $last_day } { $last_month } { $year }
format-days-across-years = { $first } – { $last }
# From one weekday to another, short names
format-weekdays = { $first }–{ $last }

format-yesterday = Ieri
format-today = Azi
format-tomorrow = Mâine

# The last two of a list, or the only two
format-list-last = { $first } și { $last }
# The ones before
format-list-comma = { $first }, { $rest }

# Between thousands
format-thousands = .
format-negative = -{ $digits }

# Months on their own, and in "February 2026"
format-january = ianuarie
format-february = februarie
format-march = martie
format-april = aprilie
format-may = mai
format-june = iunie
format-july = iulie
format-august = august
format-september = septembrie
format-october = octombrie
format-november = noiembrie
format-december = decembrie

# Months beside a day
format-january-with-day = ianuarie
format-february-with-day = februarie
format-march-with-day = martie
format-april-with-day = aprilie
format-may-with-day = mai
format-june-with-day = iunie
format-july-with-day = iulie
format-august-with-day = august
format-september-with-day = septembrie
format-october-with-day = octombrie
format-november-with-day = noiembrie
format-december-with-day = decembrie

# Months, short, beside a day
format-january-short = ian.
format-february-short = feb.
format-march-short = mar.
format-april-short = apr.
format-may-short = mai
format-june-short = iun.
format-july-short = iul.
format-august-short = aug.
format-september-short = sept.
format-october-short = oct.
format-november-short = nov.
format-december-short = dec.

# Weekdays, as in a date
format-monday = luni
format-tuesday = marți
format-wednesday = miercuri
format-thursday = joi
format-friday = vineri
format-saturday = sâmbătă
format-sunday = duminică

format-monday-short = lun.
format-tuesday-short = mar.
format-wednesday-short = mie.
format-thursday-short = joi
format-friday-short = vin.
format-saturday-short = sâm.
format-sunday-short = dum.

# The Hijri calendar (Umm al-Qura); CLDR has no names in this language
format-hijri-date = { $day } { $month } { $year } AH
format-muharram = Muharram
format-safar = Safar
format-rabi-1 = Rabiʻ I
format-rabi-2 = Rabiʻ II
format-jumada-1 = Jumada I
format-jumada-2 = Jumada II
format-rajab = Rajab
format-shaban = Shaʻban
format-ramadan = Ramadan
format-shawwal = Shawwal
format-dhu-al-qida = Dhuʻl-Qiʻdah
format-dhu-al-hijja = Dhuʻl-Hijjah
