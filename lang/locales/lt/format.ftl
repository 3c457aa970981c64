# How dates, numbers and lists are written. The code puts them together from these patterns; digits are Latin.

# Monday 2 February 2026, in full
format-date-long = { $year } m. { $month } { $day } d., { $weekday }
format-date = { $year } m. { $month } { $day } d.
# Short day and month, no year
format-date-short = { $month } { $day } d., { $weekday }
format-date-time = { $date }, { $time }
format-month-year = { $year } m. { $month }
# Both with two digits, on the 24-hour clock
format-time = { $hour }:{ $minute }

# From one day to another: in one month, in one year, or from one year into another
format-days-in-month = { $year } m. { $month } { $first }–{ $last } d.
format-days-in-year = { $year } m. { $first_month } { $first_day } d. – { $last_month } { $last_day } d.
format-days-across-years = { $first } – { $last }
# From one weekday to another, short names
format-weekdays = { $first }–{ $last }

format-yesterday = Vakar
format-today = Šiandien
format-tomorrow = Rytoj

# The last two of a list, or the only two
format-list-last = { $first } ir { $last }
# The ones before
format-list-comma = { $first }, { $rest }

# Between thousands
format-thousands = { "\u00A0" }
format-negative = −{ $digits }

# Months on their own, and in "February 2026"
format-january = sausis
format-february = vasaris
format-march = kovas
format-april = balandis
format-may = gegužė
format-june = birželis
format-july = liepa
format-august = rugpjūtis
format-september = rugsėjis
format-october = spalis
format-november = lapkritis
format-december = gruodis

# Months beside a day
format-january-with-day = sausio
format-february-with-day = vasario
format-march-with-day = kovo
format-april-with-day = balandžio
format-may-with-day = gegužės
format-june-with-day = birželio
format-july-with-day = liepos
format-august-with-day = rugpjūčio
format-september-with-day = rugsėjo
format-october-with-day = spalio
format-november-with-day = lapkričio
format-december-with-day = gruodžio

# Months, short, beside a day
format-january-short = saus.
format-february-short = vas.
format-march-short = kov.
format-april-short = bal.
format-may-short = geg.
format-june-short = birž.
format-july-short = liep.
format-august-short = rugp.
format-september-short = rugs.
format-october-short = spal.
format-november-short = lapkr.
format-december-short = gruod.

# Weekdays, as in a date
format-monday = pirmadienis
format-tuesday = antradienis
format-wednesday = trečiadienis
format-thursday = ketvirtadienis
format-friday = penktadienis
format-saturday = šeštadienis
format-sunday = sekmadienis

format-monday-short = pr
format-tuesday-short = an
format-wednesday-short = tr
format-thursday-short = kt
format-friday-short = pn
format-saturday-short = št
format-sunday-short = sk

# The Hijri calendar (Umm al-Qura); CLDR has no names in this language
format-hijri-date = { $year } AH { $month } { $day } d.
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
