settings-title = الإعدادات
settings-language = لغة التطبيق
settings-look = المظهر
settings-look-light = فاتح
settings-look-dark = داكن
settings-look-device = كما في الجهاز
settings-text-size = حجم النص
settings-text-normal = عادي
settings-text-large = كبير
settings-text-largest = الأكبر
settings-week-start = أول أيام الأسبوع
settings-saved = حُفظ الإعداد على هذا الجهاز

settings-unlocking = فتح القفل
settings-pin-set = تعيين رقم سري
settings-pin-change = تغيير الرقم السري
settings-pin-remove = إزالة الرقم السري
settings-lock-after = { $n ->
    [zero] يُقفل فورًا عند عدم الاستخدام
    [one] يُقفل بعد دقيقة واحدة من عدم الاستخدام
    [two] يُقفل بعد دقيقتين من عدم الاستخدام
    [few] يُقفل بعد { $n } دقائق من عدم الاستخدام
    [many] يُقفل بعد { $n } دقيقة من عدم الاستخدام
   *[other] يُقفل بعد { $n } دقيقة من عدم الاستخدام
}
settings-pass-phrase-change = تغيير عبارة المرور
settings-pass-phrase-now = عبارة المرور الحالية
settings-pass-phrase-new = عبارة المرور الجديدة
settings-pass-phrase-repeat = عبارة المرور الجديدة مرة أخرى
settings-pass-phrase-hint = أربع كلمات لا رابط بينها يسهل حفظها ويصعب تخمينها.
settings-pass-phrase-weak = يسهل تخمين عبارة المرور هذه. العبارة القديمة ما زالت سارية. اختاروا عبارة أطول.
settings-pass-phrase-differs = عبارتا المرور الجديدتان مختلفتان. العبارة القديمة ما زالت سارية. أدخلوا العبارتين من جديد.
settings-pass-phrase-wrong = هذه ليست عبارة المرور الحالية. لم يتغيّر شيء.
settings-pass-phrase-changed = تسري عبارة المرور الجديدة من الآن.

settings-storage = مساحة التخزين
settings-storage-used = المستخدم: { $used }، المتاح: { $available }
settings-megabytes = { $size } ميغابايت
settings-tablet = هذا الجهاز
settings-tablet-name = الاسم
settings-version = نسخة التطبيق { $version }
settings-charter-version = الميثاق { $version }، التقويم { $calendar }
settings-signed-in-as = تسجيل الدخول باسم: { $name }، { $organisation }
settings-sign-out = تسجيل الخروج
settings-sign-out-question = هل تريدون تسجيل الخروج من هذا الجهاز؟
settings-sign-out-unsent = { $n ->
    [zero] كل شيء موجود في المكتب.
    [one] إدخال واحد لم يصل إلى المكتب بعد. سيبقى مقفلًا على هذا الجهاز، ويُرسل عند تسجيل دخولكم مرة أخرى.
    [two] إدخالان لم يصلا إلى المكتب بعد. سيبقيان مقفلين على هذا الجهاز، ويُرسلان عند تسجيل دخولكم مرة أخرى.
    [few] { $n } إدخالات لم تصل إلى المكتب بعد. ستبقى مقفلة على هذا الجهاز، وتُرسل عند تسجيل دخولكم مرة أخرى.
    [many] { $n } إدخالًا لم تصل إلى المكتب بعد. ستبقى مقفلة على هذا الجهاز، وتُرسل عند تسجيل دخولكم مرة أخرى.
   *[other] { $n } إدخال لم تصل إلى المكتب بعد. ستبقى مقفلة على هذا الجهاز، وتُرسل عند تسجيل دخولكم مرة أخرى.
}
