# How dates, numbers and lists are written. The code puts them together from these patterns; digits are Latin.

# Monday 2 February 2026, in full
format-date-long = { $weekday } { $day } { $month } { $year }
format-date = { $day } { $month } { $year }
# Short day and month, no year
format-date-short = { $weekday } { $day } { $month }
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

format-yesterday = Yesterday
format-today = Today
format-tomorrow = Tomorrow

# The last two of a list, or the only two
format-list-last = { $first } and { $last }
# The ones before
format-list-comma = { $first }, { $rest }

# Between thousands
format-thousands = ,
format-negative = -{ $digits }

# Months on their own, and in "February 2026"
format-january = January
format-february = February
format-march = March
format-april = April
format-may = May
format-june = June
format-july = July
format-august = August
format-september = September
format-october = October
format-november = November
format-december = December

# Months beside a day
format-january-with-day = January
format-february-with-day = February
format-march-with-day = March
format-april-with-day = April
format-may-with-day = May
format-june-with-day = June
format-july-with-day = July
format-august-with-day = August
format-september-with-day = September
format-october-with-day = October
format-november-with-day = November
format-december-with-day = December

# Months, short, beside a day
format-january-short = Jan
format-february-short = Feb
format-march-short = Mar
format-april-short = Apr
format-may-short = May
format-june-short = Jun
format-july-short = Jul
format-august-short = Aug
format-september-short = Sept
format-october-short = Oct
format-november-short = Nov
format-december-short = Dec

# Weekdays, as in a date
format-monday = Monday
format-tuesday = Tuesday
format-wednesday = Wednesday
format-thursday = Thursday
format-friday = Friday
format-saturday = Saturday
format-sunday = Sunday

format-monday-short = Mon
format-tuesday-short = Tue
format-wednesday-short = Wed
format-thursday-short = Thu
format-friday-short = Fri
format-saturday-short = Sat
format-sunday-short = Sun

# The Hijri calendar (Umm al-Qura)
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
