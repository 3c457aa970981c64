set-aside-title = إدخالات معلّقة
set-aside-intro = وصلت هذه الإدخالات إلى المكتب وهي محفوظة، لكنها لا تُحتسب بعد. السبب مذكور بجانب كل منها.
set-aside-empty = لا توجد إدخالات معلّقة.
set-aside-count = { $n ->
    [zero] لا توجد إدخالات معلّقة
    [one] إدخال واحد معلّق
    [two] إدخالان معلّقان
    [few] { $n } إدخالات معلّقة
    [many] { $n } إدخالًا معلّقًا
   *[other] { $n } إدخال معلّق
}
set-aside-written-by = الكاتب: { $who }، { $when }
set-aside-what-to-do = ما الذي يجب فعله
set-aside-ask-office = اتصلوا بالمكتب واذكروا الرقم المرجعي { $reference }.
set-aside-ask-author = تحدثوا مع { $who }.
set-aside-why-no-right-to-case = لم تكن لكاتب الإدخال صلاحية على هذه الحالة عند وصول الإدخال.
set-aside-why-no-right-to-person = لم تكن لكاتب الإدخال صلاحية على سجل هذا الشخص عند وصول الإدخال.
set-aside-why-not-in-their-role = دور كاتب الإدخال لا يسمح بهذه الخطوة.
set-aside-why-not-on-staff = لم يعد كاتب الإدخال من الموظفين حين وصل الإدخال.
set-aside-why-about-themselves = يقرر الإدخال أمرًا يخصّ الشخص الذي كتبه.
set-aside-why-nobody-would-see = لن يتمكن أحد ممّن يعالجون الشكاوى المتعلقة بالموظفين من رؤية هذه الحالة.
set-aside-why-not-the-author = لم يأتِ الإدخال من الشخص والجهاز المذكورين فيه.
set-aside-why-id-taken = يوجد هنا إدخال آخر بالرقم نفسه وبكلمات مختلفة. أبلغوا المكتب، فقد يكون خللًا في التطبيق.
set-aside-why-replica-seq-taken = يوجد إدخال آخر من هذا الجهاز في الموضع نفسه من الترتيب. ربما نُسخ الجهاز. أبلغوا المكتب.
set-aside-why-replaces-foreign = يحلّ الإدخال محلّ شيء لا يخصّه.
set-aside-why-version-unknown = تشير الحالة إلى إصدار من الميثاق أو من تقويمه لا يوجد لدى المكتب.
set-aside-why-too-large = حجم الإدخال أكبر من أن يُستلم.
set-aside-why-unreadable = لا يمكن قراءة الإدخال.
set-aside-why-body-unreadable = لا يمكن قراءة محتوى الإدخال.
set-aside-held = بالانتظار: يجب تحديث خادم المكتب قبل أن يتمكن من قراءة هذا الإدخال. وهو محفوظ هناك.

set-aside-why-tablet-revoked = كان المكتب قد أوقف هذا الجهاز قبل وصول الإدخال.
set-aside-why-newer = ذكر المكتب سببًا لا تعرفه نسخة التطبيق هذه. حدّثوا التطبيق لقراءته.
# Heading above the words of the entry itself.
set-aside-written = ما كُتب
# Shown when the entry has no words of its own, such as a change of a date.
set-aside-no-words = لا يحتوي هذا الإدخال على نص.
# Buttons, at most 24 characters each.
set-aside-send-again = إعادة الإرسال
set-aside-correct = إعادة الكتابة
set-aside-hand-over = إسناد إلى شخص آخر
set-aside-take-in = قبول
set-aside-discard = استبعاد
# Explanation of the button "Take in", for staff who may write in the case.
set-aside-take-in-detail = يحق لكم الكتابة في هذه الحالة. إذا قبلتم الإدخال فسيُحتسب كما كتبه صاحبه، وعلى مسؤوليتكم.
set-aside-take-in-new = إذا قبلتم الإدخال فسيُحتسب كما كتبه صاحبه، وعلى مسؤوليتكم.
set-aside-take-in-person-first = اقبلوا أولًا السجل الجديد للشخص، فهو معلّق أيضًا.
set-aside-take-in-opening-first = اقبلوا أولًا فتح الحالة، فهو معلّق أيضًا.
set-aside-registered = فُتح سجل شخص
# The form for writing the entry anew as a note in a case.
set-aside-correct-title = إعادة كتابة الإدخال في ملاحظة
set-aside-correct-case = في أي حالة؟
set-aside-correct-text = كلماتكم
set-aside-correct-save = حفظ الملاحظة
set-aside-corrected = حُفظت الملاحظة. يخرج الإدخال القديم من هذه القائمة ويبقى محفوظًا في المكتب.
# The reason that the system itself writes when an entry was written anew. $reference: the number of the case.
set-aside-corrected-reason = أُعيدت كتابته في الحالة { $reference }
set-aside-hand-over-to = إلى من؟
set-aside-handed-to = أُسند إلى { $who }
set-aside-discard-why = ما سبب الاستبعاد؟
set-aside-discard-hint = يبقى الإدخال والسبب محفوظين في المكتب، ولن يُحتسب الإدخال أبدًا.
set-aside-reason-missing = اكتبوا السبب. لم يُستبعد شيء.
# What became of it.
set-aside-counts-now = أصبح الإدخال محتسبًا الآن.
set-aside-still-not = لا يمكن احتساب الإدخال بعد: { $why }
set-aside-discarded = استُبعد الإدخال. وهو محفوظ مع السبب في المكتب.
set-aside-needs-network = يتطلب هذا شبكة. لم يتغيّر شيء، والإدخال في أمان في المكتب.
set-aside-may-not-see = لم يُسند الإدخال: لا يحق لهذا الشخص الاطلاع على موضوعه. اختاروا شخصًا آخر.
set-aside-settled-title = ما بتّ فيه شخص آخر
set-aside-settled-intro = إدخالاتكم التي بتّ فيها أحد الزملاء خلال آخر 30 يومًا.
set-aside-taken-in-by = قبِله: { $who }، { $when }. الإدخال محتسب.
set-aside-discarded-by = استبعده: { $who }، { $when }. الإدخال غير محتسب.
set-aside-settled-reason = السبب المذكور:
set-aside-discard-hint-theirs = يمكن لكاتب الإدخال قراءة السبب. يبقى الإدخال والسبب محفوظين في المكتب، ولن يُحتسب الإدخال أبدًا.
