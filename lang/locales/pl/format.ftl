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

format-yesterday = Wczoraj
format-today = Dzisiaj
format-tomorrow = Jutro

# The last two of a list, or the only two
format-list-last = { $first } i { $last }
# The ones before
format-list-comma = { $first }, { $rest }

# Between thousands
format-thousands = { "\u00A0" }
format-negative = -{ $digits }

# Months on their own, and in "February 2026"
format-january = styczeń
format-february = luty
format-march = marzec
format-april = kwiecień
format-may = maj
format-june = czerwiec
format-july = lipiec
format-august = sierpień
format-september = wrzesień
format-october = październik
format-november = listopad
format-december = grudzień

# Months beside a day
format-january-with-day = stycznia
format-february-with-day = lutego
format-march-with-day = marca
format-april-with-day = kwietnia
format-may-with-day = maja
format-june-with-day = czerwca
format-july-with-day = lipca
format-august-with-day = sierpnia
format-september-with-day = września
format-october-with-day = października
format-november-with-day = listopada
format-december-with-day = grudnia

# Months, short, beside a day
format-january-short = sty
format-february-short = lut
format-march-short = mar
format-april-short = kwi
format-may-short = maja
format-june-short = cze
format-july-short = lip
format-august-short = sie
format-september-short = wrz
format-october-short = paź
format-november-short = lis
format-december-short = gru

# Weekdays, as in a date
format-monday = poniedziałek
format-tuesday = wtorek
format-wednesday = środa
format-thursday = czwartek
format-friday = piątek
format-saturday = sobota
format-sunday = niedziela

format-monday-short = pon.
format-tuesday-short = wt.
format-wednesday-short = śr.
format-thursday-short = czw.
format-friday-short = pt.
format-saturday-short = sob.
format-sunday-short = niedz.

# The Hijri calendar (Umm al-Qura)
format-hijri-date = { $day } { $month } { $year } AH
format-muharram = Muharram
format-safar = Safar
format-rabi-1 = Rabiʻ I
format-rabi-2 = Rabiʻ II
format-jumada-1 = Dżumada I
format-jumada-2 = Dżumada II
format-rajab = Radżab
format-shaban = Szaban
format-ramadan = Ramadan
format-shawwal = Szawwal
format-dhu-al-qida = Zu al-kada
format-dhu-al-hijja = Zu al-hidżdża
