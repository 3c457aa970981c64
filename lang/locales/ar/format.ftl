# How dates, numbers and lists are written. The code puts them together from these patterns; digits are Latin.

# Monday 2 February 2026, in full
format-date-long = { $weekday } { $day } { $month } { $year }
format-date = { $day } { $month } { $year }
# Short day and month, no year
format-date-short = { $weekday } { $day } { $month }
format-date-time = { $date }، { $time }
format-month-year = { $month } { $year }
# Both with two digits, on the 24-hour clock
format-time = { $hour }:{ $minute }

# From one day to another: in one month, in one year, or from one year into another
format-days-in-month = { $first }–{ $last } { $month } { $year }
format-days-in-year = { $first_day } { $first_month } – { $last_day } { $last_month } { $year }
format-days-across-years = { $first } – { $last }
# From one weekday to another, short names
format-weekdays = { $first }–{ $last }

format-yesterday = أمس
format-today = اليوم
format-tomorrow = غدًا

# The last two of a list, or the only two
format-list-last = { $first } و{ $last }
# The ones before
format-list-comma = { $first } و{ $rest }

# Between thousands
format-thousands = ,
format-negative = { "\u200E" }-{ $digits }

# Months on their own, and in "February 2026"
format-january = يناير
format-february = فبراير
format-march = مارس
format-april = أبريل
format-may = مايو
format-june = يونيو
format-july = يوليو
format-august = أغسطس
format-september = سبتمبر
format-october = أكتوبر
format-november = نوفمبر
format-december = ديسمبر

# Months beside a day
format-january-with-day = يناير
format-february-with-day = فبراير
format-march-with-day = مارس
format-april-with-day = أبريل
format-may-with-day = مايو
format-june-with-day = يونيو
format-july-with-day = يوليو
format-august-with-day = أغسطس
format-september-with-day = سبتمبر
format-october-with-day = أكتوبر
format-november-with-day = نوفمبر
format-december-with-day = ديسمبر

# Months, short, beside a day
format-january-short = يناير
format-february-short = فبراير
format-march-short = مارس
format-april-short = أبريل
format-may-short = مايو
format-june-short = يونيو
format-july-short = يوليو
format-august-short = أغسطس
format-september-short = سبتمبر
format-october-short = أكتوبر
format-november-short = نوفمبر
format-december-short = ديسمبر

# Weekdays, as in a date
format-monday = الاثنين
format-tuesday = الثلاثاء
format-wednesday = الأربعاء
format-thursday = الخميس
format-friday = الجمعة
format-saturday = السبت
format-sunday = الأحد

format-monday-short = الاثنين
format-tuesday-short = الثلاثاء
format-wednesday-short = الأربعاء
format-thursday-short = الخميس
format-friday-short = الجمعة
format-saturday-short = السبت
format-sunday-short = الأحد

# The Hijri calendar (Umm al-Qura)
format-hijri-date = { $day } { $month } { $year } هـ
format-muharram = محرم
format-safar = صفر
format-rabi-1 = ربيع الأول
format-rabi-2 = ربيع الآخر
format-jumada-1 = جمادى الأولى
format-jumada-2 = جمادى الآخرة
format-rajab = رجب
format-shaban = شعبان
format-ramadan = رمضان
format-shawwal = شوال
format-dhu-al-qida = ذو القعدة
format-dhu-al-hijja = ذو الحجة
