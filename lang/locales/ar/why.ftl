due-today = الموعد النهائي اليوم
due-tomorrow = الموعد النهائي غدًا
due-in-days = { $n ->
    [zero] لم تبقَ أيام
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $n } أيام
    [many] بقي { $n } يومًا
   *[other] بقي { $n } يوم
}
due-in-working-days = { $n ->
    [zero] لم تبقَ أيام عمل
    [one] بقي يوم عمل واحد
    [two] بقي يوما عمل
    [few] بقيت { $n } أيام عمل
    [many] بقي { $n } يوم عمل
   *[other] بقي { $n } يوم عمل
}
due-in-hours = { $n ->
    [zero] لم تبقَ ساعات
    [one] بقيت ساعة واحدة
    [two] بقيت ساعتان
    [few] بقيت { $n } ساعات
    [many] بقيت { $n } ساعة
   *[other] بقيت { $n } ساعة
}
due-late-days = { $n ->
    [zero] دون تأخير
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $n } أيام
    [many] متأخر { $n } يومًا
   *[other] متأخر { $n } يوم
}
due-late-working-days = { $n ->
    [zero] دون تأخير
    [one] متأخر يوم عمل واحدًا
    [two] متأخر يومي عمل
    [few] متأخر { $n } أيام عمل
    [many] متأخر { $n } يوم عمل
   *[other] متأخر { $n } يوم عمل
}
due-late-today = متأخر منذ اليوم
due-soon = الموعد قريب
due-late = متأخر
due-none = لا توجد مهلة منشورة
due-promptly = الوعد: في أقرب وقت ممكن. لم يُنشر عدد أيام.

why-title = لماذا هذا التاريخ؟
why-heading = { $clock }: { $date }

why-limit-working-days = { $n ->
    [zero] المهلة هي يوم العمل نفسه.
    [one] المهلة يوم عمل واحد.
    [two] المهلة يوما عمل.
    [few] المهلة { $n } أيام عمل.
    [many] المهلة { $n } يوم عمل.
   *[other] المهلة { $n } يوم عمل.
}
why-limit-calendar-days = { $n ->
    [zero] المهلة هي اليوم نفسه.
    [one] المهلة يوم واحد. تُحتسب جميع الأيام، ومنها عطلات نهاية الأسبوع والعطلات الرسمية.
    [two] المهلة يومان. تُحتسب جميع الأيام، ومنها عطلات نهاية الأسبوع والعطلات الرسمية.
    [few] المهلة { $n } أيام. تُحتسب جميع الأيام، ومنها عطلات نهاية الأسبوع والعطلات الرسمية.
    [many] المهلة { $n } يومًا. تُحتسب جميع الأيام، ومنها عطلات نهاية الأسبوع والعطلات الرسمية.
   *[other] المهلة { $n } يوم. تُحتسب جميع الأيام، ومنها عطلات نهاية الأسبوع والعطلات الرسمية.
}
why-limit-opening-hours = { $n ->
    [zero] مدة المهلة صفر من الساعات.
    [one] المهلة ساعة واحدة من ساعات دوام المكتب.
    [two] المهلة ساعتان من ساعات دوام المكتب.
    [few] المهلة { $n } ساعات من ساعات دوام المكتب.
    [many] المهلة { $n } ساعة من ساعات دوام المكتب.
   *[other] المهلة { $n } ساعة من ساعات دوام المكتب.
}
why-limit-months = { $n ->
    [zero] مدة المهلة صفر من الأشهر.
    [one] المهلة شهر واحد.
    [two] المهلة شهران.
    [few] المهلة { $n } أشهر.
    [many] المهلة { $n } شهرًا.
   *[other] المهلة { $n } شهر.
}
why-limit-quarters = { $n ->
    [zero] مدة المهلة صفر من أرباع السنة.
    [one] مرة كل ربع سنة.
    [two] مرة كل ربعي سنة.
    [few] مرة كل { $n } أرباع سنة.
    [many] مرة كل { $n } ربع سنة.
   *[other] مرة كل { $n } ربع سنة.
}
why-limit-years = { $n ->
    [zero] مدة المهلة صفر من السنوات.
    [one] المهلة سنة واحدة.
    [two] المهلة سنتان.
    [few] المهلة { $n } سنوات.
    [many] المهلة { $n } سنة.
   *[other] المهلة { $n } سنة.
}

why-received = تاريخ الاستلام: { $when }
why-counts-from-opening = وصلت خارج أوقات الدوام، وتُعدّ مستلمة عند بدء الدوام التالي للمكتب: { $when }
why-start-day-excluded = لا يُحتسب يوم الوصول: { $day }
why-start-day-included = يوم الوصول هو اليوم 1: { $day }
why-counted-day = اليوم { $first }: { $day }
why-counted-days = الأيام من { $first } إلى { $last }: { $days }
why-worked-weekend-counted = يُحتسب رغم أنه في عطلة نهاية الأسبوع: { $day } (يوم عمل بمرسوم)
why-worked-weekend-instead-of = يُحتسب رغم أنه في عطلة نهاية الأسبوع: { $day } (يوم عمل بدلًا من { $instead_of })
why-skipped = لا تُحتسب: { $days }
why-off-but-counted = تُحتسب رغم أنه لا عمل فيها: { $days }
why-months-end = { $n ->
    [zero] من { $from } إلى { $until }.
    [one] شهر واحد من { $from } ينتهي في { $until }.
    [two] شهران من { $from } ينتهيان في { $until }.
    [few] { $n } أشهر من { $from } تنتهي في { $until }.
    [many] { $n } شهرًا من { $from } تنتهي في { $until }.
   *[other] { $n } شهر من { $from } تنتهي في { $until }.
}
why-quarter-ends = تُحسب أرباع السنة الميلادية حتى آخر يوم فيها. من { $from } إلى { $until }.
why-shorter-month = ليس في الشهر الأخير يوم بالرقم نفسه، ولذلك يُعتمد آخر أيامه.
why-open-counted = يُحتسب: { $day }، من { $from } إلى { $until }
why-closed = مغلق: { $days }
why-last-day = اليوم الأخير هو اليوم { $last }: { $day }
why-last-day-plain = اليوم الأخير: { $day }
why-stays-on-day-off = { $day } ليس يوم عمل ({ $reason }). يبقى التاريخ كما نُشر.
why-rolled-next = اليوم الأخير ليس يوم عمل، فتنتقل النهاية إلى يوم العمل التالي: { $day }. الأيام المتجاوزة: { $days }
why-rolled-previous = اليوم الأخير ليس يوم عمل، فتنتقل النهاية إلى يوم العمل السابق: { $day }. الأيام المتجاوزة: { $days }
why-due-end-of-day = الموعد النهائي: { $when }، نهاية ذلك اليوم
why-due-closing-time = الموعد النهائي: { $when }، عند إغلاق المكتب
why-due-hours-used-up = الموعد النهائي: { $when }، عند انقضاء الساعات
why-internal-target = الهدف هو الرد في موعد أقصاه { $day }، آخر يوم عمل قبل الموعد النهائي.
why-internal-target-same = الهدف هو الرد في الموعد النهائي: { $day }
why-provisional = لم يُعلن بعد وقد يتغيّر: { $days }. وقد يتغيّر معه الموعد النهائي.
why-undecided-years = قد يصدر مرسوم ينقل بعض أيام الراحة وأيام العمل: { $years }

why-day-off = { $day } ({ $reason })
why-reason-weekend = عطلة نهاية الأسبوع
why-reason-closure = المكتب مغلق
why-reason-no-hours = لا دوام

why-source = منشور في
why-calendar = حُسب وفق التقويم: { $calendar }، النسخة { $version }
why-set-by-role = حُدّد من قِبل: { $role }، { $name }، { $when }
why-promised = وعد للمستفيد: { $name }، { $when }
why-no-limit = لا توجد مهلة منشورة لهذا.

why-refused-beyond-horizon = لا تصل التقاويم إلى { $day }. اسألوا المكتب عن التاريخ.
why-refused-hours-not-published = تُحسب هذه المهلة بساعات الدوام، ولا توجد ساعات دوام منشورة. اسألوا المكتب عن التاريخ.
why-refused-never-opens = لا توجد أوقات دوام منشورة للأيام التي تلي { $day }. اسألوا المكتب عن التاريخ.
why-refused-amount-too-large = هذه المهلة أطول مما تغطيه التقاويم. اسألوا المكتب عن التاريخ.

calendar-ireland = أيرلندا
calendar-england = إنجلترا
calendar-hungary = المجر
calendar-lithuania = ليتوانيا
calendar-saudi-arabia = المملكة العربية السعودية
