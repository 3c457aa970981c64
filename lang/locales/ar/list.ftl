list-title = الأشخاص والحالات
list-search = بحث
list-search-hint = الاسم أو المكان أو الهاتف أو الرقم المرجعي
list-people = الأشخاص
list-cases = الحالات
list-open-only = الحالات المفتوحة فقط
list-mine-only = حالاتي فقط
list-results = { $n ->
    [zero] لم يُعثر على شيء
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $n } نتائج
    [many] { $n } نتيجة
   *[other] { $n } نتيجة
}
list-nothing-found = لم يُعثر على شيء عن «{ $words }»
list-nothing-found-hint = جرّبوا جزءًا من الاسم أو الرقم المرجعي. لا توجد على هذا الجهاز إلا الحالات المسندة إليكم.
list-empty = لا توجد حالات على هذا الجهاز بعد.
list-showing = { $n ->
    [zero] يُعرض { $shown } من { $n }
    [one] يُعرض { $shown } من { $n }
    [two] يُعرض { $shown } من { $n }
    [few] يُعرض { $shown } من { $n }
    [many] يُعرض { $shown } من { $n }
   *[other] يُعرض { $shown } من { $n }
}
list-show-more = عرض المزيد
list-column-place = المكان
list-column-last-contact = آخر تواصل
list-column-next-date = الموعد القادم
list-column-state = الوضع
list-person-cases = { $n ->
    [zero] لا توجد حالة مفتوحة
    [one] حالة مفتوحة واحدة
    [two] حالتان مفتوحتان
    [few] { $n } حالات مفتوحة
    [many] { $n } حالة مفتوحة
   *[other] { $n } حالة مفتوحة
}
