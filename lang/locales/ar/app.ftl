app-name = Cairt
app-title = { $page } – Cairt
app-skip-to-content = الانتقال إلى المحتوى الرئيسي
app-loading = جارٍ التحميل…
app-language = اللغة
app-menu = القائمة
app-demo = نسخة تجريبية. جميع الأشخاص والحالات هنا من نسج الخيال.
app-optional = اختياري
app-yes = نعم
app-no = لا
app-not-known = غير معروف بعد
app-not-published = غير منشور
app-check-answers = { $n ->
    [zero] لم يتم الحفظ بعد. لا توجد إجابات تحتاج إلى مراجعة.
    [one] لم يتم الحفظ بعد. يُرجى مراجعة إجابة واحدة.
    [two] لم يتم الحفظ بعد. يُرجى مراجعة إجابتين.
    [few] لم يتم الحفظ بعد. يُرجى مراجعة { $n } إجابات.
    [many] لم يتم الحفظ بعد. يُرجى مراجعة { $n } إجابة.
   *[other] لم يتم الحفظ بعد. يُرجى مراجعة { $n } إجابة.
}
app-new-version = توجد نسخة جديدة جاهزة، وستعمل عند فتح التطبيق في المرة القادمة. لم يُفقد شيء مما كتبتموه.
app-new-version-start = تشغيلها الآن
app-update-to-read = أُنشئ هذا الإدخال بنسخة أحدث من التطبيق. وهو محفوظ ويُنقل كما هو دون تغيير. حدّثوا التطبيق لقراءته.
app-page-missing-title = هذه الصفحة غير موجودة
app-page-missing-detail = لم يتغيّر شيء. عودوا إلى صفحة «اليوم» واختاروا منها.
app-stopped-title = توقّف التطبيق في هذه الصفحة
app-stopped-detail = كل ما ظهرت عليه كلمة «محفوظ» ما زال على هذا الجهاز. افتحوا الصفحة من جديد. وإذا توقّف التطبيق مرة أخرى فاقرؤوا هذا النص لموظف المكتب: { $detail }

nav-label = الصفحات الرئيسية
nav-today = اليوم
nav-list = الأشخاص والحالات
nav-end-of-day = نهاية اليوم
nav-office = المكتب
nav-set-aside = إدخالات معلّقة
nav-settings = الإعدادات

action-save = حفظ
action-cancel = إلغاء
action-undo = تراجع
action-close = إغلاق
action-back = رجوع
action-search = بحث
action-more = المزيد
action-change = تغيير
action-add = إضافة
action-continue = متابعة
action-print = طباعة
action-try-again = إعادة المحاولة
action-lock = قفل
action-call = اتصال بالرقم { $phone }
action-call-person = اتصال: { $name }
action-show = إظهار
action-hide = إخفاء

when-today = اليوم، { $time }
when-yesterday = أمس، { $time }
when-tomorrow = غدًا، { $time }

hours-open-until = مفتوح حتى { $time }
hours-closed-until = مغلق. يفتح: { $when }
hours-always = مفتوح في جميع الأوقات
