office-title = الحالات
office-register = { $n ->
    [zero] للتسجيل ({ $n })
    [one] للتسجيل ({ $n })
    [two] للتسجيل ({ $n })
    [few] للتسجيل ({ $n })
    [many] للتسجيل ({ $n })
   *[other] للتسجيل ({ $n })
}
office-answer-this-week = { $n ->
    [zero] للرد هذا الأسبوع ({ $n })
    [one] للرد هذا الأسبوع ({ $n })
    [two] للرد هذا الأسبوع ({ $n })
    [few] للرد هذا الأسبوع ({ $n })
    [many] للرد هذا الأسبوع ({ $n })
   *[other] للرد هذا الأسبوع ({ $n })
}
office-post = { $n ->
    [zero] البريد ({ $n })
    [one] البريد ({ $n })
    [two] البريد ({ $n })
    [few] البريد ({ $n })
    [many] البريد ({ $n })
   *[other] البريد ({ $n })
}
office-set-aside = { $n ->
    [zero] إدخالات معلّقة ({ $n })
    [one] إدخالات معلّقة ({ $n })
    [two] إدخالات معلّقة ({ $n })
    [few] إدخالات معلّقة ({ $n })
    [many] إدخالات معلّقة ({ $n })
   *[other] إدخالات معلّقة ({ $n })
}
office-set-aside-needs-you = معلّق: بانتظاركم
office-column-person = الشخص
office-column-due = الموعد النهائي
office-column-next = الخطوة التالية
office-column-state = الوضع
office-filter = عرض
office-filter-all = جميع الحالات
office-filter-mine = حالاتي
office-filter-nobody = دون موظف مسؤول
office-filter-due-soon = يقترب موعدها
office-filter-late = متأخرة
office-sort = الترتيب
office-sort-next = الخطوة التالية
office-sort-due = الموعد النهائي
office-sort-received = تاريخ الاستلام، الأحدث أولًا
office-sort-person = الشخص
office-sorted-by = مرتبة حسب: { $column }
office-count = { $n ->
    [zero] لا توجد حالات
    [one] حالة واحدة
    [two] حالتان
    [few] { $n } حالات
    [many] { $n } حالة
   *[other] { $n } حالة
}
office-empty = لا توجد حالة مطابقة. اعرضوا جميع الحالات أو ابحثوا عن شيء آخر.
office-arrived = جديد: الحالة { $reference }
office-from-doorstep = فُتحت من قِبل { $who }، تاريخ الاستلام: { $when }
office-next-register = تسجيل
office-next-acknowledge = إرسال إشعار بالاستلام
office-next-give-owner = تعيين موظف مسؤول
office-next-answer-by = الرد قبل نهاية { $date }
office-next-post-by = الإرسال بالبريد قبل نهاية { $date }
office-next-tell-late = إبلاغ المستفيد وتحديد موعد جديد
office-next-keep-promise = الوفاء بوعد
office-next-look = النظر في خطوة لا تتوافق مع غيرها
office-next-none = لا شيء مطلوب الآن
