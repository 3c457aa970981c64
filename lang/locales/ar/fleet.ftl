# The office's page about tablets: what each last said of itself. Never anything of what is on them.

fleet-title = الأجهزة
fleet-intro = آخر ما أفاد به كل جهاز عن نفسه. لا يُعرض هنا شيء مما هو محفوظ عليه.
fleet-tablet = الجهاز
fleet-worker = الموظف
fleet-version = نسخة التطبيق
fleet-contact = آخر اتصال
fleet-unsent = لم يُرسل بعد
# $when: date and time of the oldest entry that was not sent.
fleet-unsent-since = { $n ->
    [zero] لا إدخالات
    [one] إدخال واحد، منذ { $when }
    [two] إدخالان، أقدمهما منذ { $when }
    [few] { $n } إدخالات، أقدمها منذ { $when }
    [many] { $n } إدخالًا، أقدمها منذ { $when }
   *[other] { $n } إدخال، أقدمها منذ { $when }
}
fleet-nothing-unsent = لا شيء
fleet-storage = مساحة التخزين
fleet-storage-kept = تبقى البيانات إلى أن تُحذف
fleet-storage-may-go = قد يحذف المتصفح البيانات
fleet-storage-unknown = غير معروف
fleet-clock = الساعة
fleet-clock-right = صحيحة
fleet-clock-ahead = { $minutes ->
    [zero] غير متقدمة
    [one] متقدمة دقيقة واحدة
    [two] متقدمة دقيقتين
    [few] متقدمة { $minutes } دقائق
    [many] متقدمة { $minutes } دقيقة
   *[other] متقدمة { $minutes } دقيقة
}
fleet-clock-behind = { $minutes ->
    [zero] غير متأخرة
    [one] متأخرة دقيقة واحدة
    [two] متأخرة دقيقتين
    [few] متأخرة { $minutes } دقائق
    [many] متأخرة { $minutes } دقيقة
   *[other] متأخرة { $minutes } دقيقة
}
fleet-silent = لم يُفد بشيء عن نفسه بعد
fleet-needs-network = يتطلب عرض قائمة الأجهزة شبكة.
fleet-none = لم يُستخدم أي جهاز بعد.
# Button: the tablet was lost or stolen.
fleet-sign-off = إيقاف الجهاز
fleet-sign-off-title = هل تريدون إيقاف هذا الجهاز؟
fleet-sign-off-detail = لن يصل إليه شيء آخر من المكتب. وعند فتح قفله في المرة القادمة مع توفر الشبكة يُرسل إلى المكتب كل ما لا يوجد إلا عليه، ويُعلّق بانتظاركم. ثم يحذف الجهاز مفتاحه. لا يمكن التراجع عن ذلك، وإذا عُثر على الجهاز لاحقًا فسيحتاج إلى رمز جديد.
fleet-sign-off-sure = نعم، إيقاف الجهاز
fleet-signed-off = أُوقف: { $when }
fleet-sign-off-own = هذا هو الجهاز الذي تستخدمونه الآن. سيُسجَّل خروجكم منه، وسيحتاج إلى رمز جديد.
fleet-sign-off-last = هذا هو الجهاز الذي تستخدمونه الآن، ولا جهاز لدى أي شخص آخر يتولى أمر الأجهزة. وبعد إيقافه لن يستطيع أحد إدارة الأجهزة من التطبيق: لا يستطيع إنشاء رمز جديد إلا من يشغّل الخادم.
fleet-sign-off-shared = { $n ->
    [zero] لا يعمل أحد على هذا الجهاز.
    [one] يعمل على هذا الجهاز شخص واحد. سيُوقَف بالنسبة إليه.
    [two] يعمل على هذا الجهاز شخصان. سيُوقَف بالنسبة إليهما معًا.
    [few] يعمل على هذا الجهاز { $n } أشخاص. سيُوقَف بالنسبة إليهم جميعًا.
    [many] يعمل على هذا الجهاز { $n } شخصًا. سيُوقَف بالنسبة إليهم جميعًا.
   *[other] يعمل على هذا الجهاز { $n } شخص. سيُوقَف بالنسبة إليهم جميعًا.
}
