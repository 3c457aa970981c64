today-title = اليوم
today-next-visit = الزيارة التالية
today-next-visit-none = لا مزيد من الزيارات اليوم
today-promises-due = { $n ->
    [zero] وعود حان موعدها ({ $n })
    [one] وعد حان موعده ({ $n })
    [two] وعدان حان موعدهما ({ $n })
    [few] وعود حان موعدها ({ $n })
    [many] وعود حان موعدها ({ $n })
   *[other] وعود حان موعدها ({ $n })
}
today-visits = { $n ->
    [zero] الزيارات ({ $n })
    [one] الزيارات ({ $n })
    [two] الزيارات ({ $n })
    [few] الزيارات ({ $n })
    [many] الزيارات ({ $n })
   *[other] الزيارات ({ $n })
}
today-answers-due = { $n ->
    [zero] ردود يقترب موعدها ({ $n })
    [one] رد يقترب موعده ({ $n })
    [two] ردّان يقترب موعدهما ({ $n })
    [few] ردود يقترب موعدها ({ $n })
    [many] ردود يقترب موعدها ({ $n })
   *[other] ردود يقترب موعدها ({ $n })
}
today-promises-none = لا وعود مستحقة اليوم
today-visits-none = لا زيارات مقررة اليوم
today-free = لا شيء مقرر لليوم. لتدوين أمر ما استخدموا الأزرار أدناه.
today-visit = زيارة
today-promise = وعد
today-new = جديد
today-visit-planned = مقررة
today-visit-written-up = كُتب تقريرها
today-visit-to-write-up = لم يُكتب تقريرها
today-overdue = متأخر
today-choose-visit = من الذي زرتموه؟
today-choose-promise = لمن تقدّمون الوعد؟
today-choose-other = شخص آخر
