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

format-yesterday = Inné
format-today = Inniu
format-tomorrow = Amárach

# The last two of a list, or the only two
format-list-last = { $first } agus { $last }
# The ones before
format-list-comma = { $first }, { $rest }

# Between thousands
format-thousands = ,
format-negative = -{ $digits }

# Months on their own, and in "February 2026"
format-january = Eanáir
format-february = Feabhra
format-march = Márta
format-april = Aibreán
format-may = Bealtaine
format-june = Meitheamh
format-july = Iúil
format-august = Lúnasa
format-september = Meán Fómhair
format-october = Deireadh Fómhair
format-november = Samhain
format-december = Nollaig

# Months beside a day
format-january-with-day = Eanáir
format-february-with-day = Feabhra
format-march-with-day = Márta
format-april-with-day = Aibreán
format-may-with-day = Bealtaine
format-june-with-day = Meitheamh
format-july-with-day = Iúil
format-august-with-day = Lúnasa
format-september-with-day = Meán Fómhair
format-october-with-day = Deireadh Fómhair
format-november-with-day = Samhain
format-december-with-day = Nollaig

# Months, short, beside a day
format-january-short = Ean
format-february-short = Feabh
format-march-short = Márta
format-april-short = Aib
format-may-short = Beal
format-june-short = Meith
format-july-short = Iúil
format-august-short = Lún
format-september-short = MFómh
format-october-short = DFómh
format-november-short = Samh
format-december-short = Noll

# Weekdays, as in a date
format-monday = Dé Luain
format-tuesday = Dé Máirt
format-wednesday = Dé Céadaoin
format-thursday = Déardaoin
format-friday = Dé hAoine
format-saturday = Dé Sathairn
format-sunday = Dé Domhnaigh

format-monday-short = Luan
format-tuesday-short = Máirt
format-wednesday-short = Céad
format-thursday-short = Déar
format-friday-short = Aoine
format-saturday-short = Sath
format-sunday-short = Domh

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
