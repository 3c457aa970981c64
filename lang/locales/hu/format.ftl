# How dates, numbers and lists are written. The code puts them together from these patterns; digits are Latin.

# Monday 2 February 2026, in full
format-date-long = { $year }. { $month } { $day }., { $weekday }
format-date = { $year }. { $month } { $day }.
# Short day and month, no year
format-date-short = { $month } { $day }., { $weekday }
format-date-time = { $date }, { $time }
format-month-year = { $year }. { $month }
# Both with two digits, on the 24-hour clock
format-time = { $hour }:{ $minute }

# From one day to another: in one month, in one year, or from one year into another
format-days-in-month = { $year }. { $month } { $first }–{ $last }.
format-days-in-year = { $year }. { $first_month } { $first_day }. – { $last_month } { $last_day }.
format-days-across-years = { $first } – { $last }
# From one weekday to another, short names
format-weekdays = { $first }–{ $last }

format-yesterday = Tegnap
format-today = Ma
format-tomorrow = Holnap

# The last two of a list, or the only two
format-list-last = { $first } és { $last }
# The ones before
format-list-comma = { $first }, { $rest }

# Between thousands
format-thousands = { "\u00A0" }
format-negative = -{ $digits }

# Months on their own, and in "February 2026"
format-january = január
format-february = február
format-march = március
format-april = április
format-may = május
format-june = június
format-july = július
format-august = augusztus
format-september = szeptember
format-october = október
format-november = november
format-december = december

# Months beside a day
format-january-with-day = január
format-february-with-day = február
format-march-with-day = március
format-april-with-day = április
format-may-with-day = május
format-june-with-day = június
format-july-with-day = július
format-august-with-day = augusztus
format-september-with-day = szeptember
format-october-with-day = október
format-november-with-day = november
format-december-with-day = december

# Months, short, beside a day
format-january-short = jan.
format-february-short = febr.
format-march-short = márc.
format-april-short = ápr.
format-may-short = máj.
format-june-short = jún.
format-july-short = júl.
format-august-short = aug.
format-september-short = szept.
format-october-short = okt.
format-november-short = nov.
format-december-short = dec.

# Weekdays, as in a date
format-monday = hétfő
format-tuesday = kedd
format-wednesday = szerda
format-thursday = csütörtök
format-friday = péntek
format-saturday = szombat
format-sunday = vasárnap

format-monday-short = H
format-tuesday-short = K
format-wednesday-short = Sze
format-thursday-short = Cs
format-friday-short = P
format-saturday-short = Szo
format-sunday-short = V

# The Hijri calendar (Umm al-Qura)
format-hijri-date = { $year }. { $month } { $day }. (hidzsra szerint)
format-muharram = Moharrem
format-safar = Safar
format-rabi-1 = Rébi I
format-rabi-2 = Rébi II
format-jumada-1 = Dsemádi I
format-jumada-2 = Dsemádi II
format-rajab = Redseb
format-shaban = Sabán
format-ramadan = Ramadán
format-shawwal = Sevvál
format-dhu-al-qida = Dsül kade
format-dhu-al-hijja = Dsül hedse
