case-title = الحالة
case-reference = الرقم المرجعي
case-register-number = رقم القيد في السجل
case-received = تاريخ الاستلام
case-kind = النوع
case-category = الموضوع
case-channel = قناة التواصل
case-service = الخدمة
case-what-happened = ما الذي حدث
case-answer-language = لغة ردّنا
case-consent = الموافقة
case-told-next = شُرحت الخطوة التالية
case-owner = الموظف المسؤول
case-owner-none = لا أحد بعد
case-owner-change = تغيير الموظف المسؤول
case-about-staff = تخصّ موظفين
case-calendar = التقويم
case-state-open = مفتوحة
case-state-closed = مغلقة
case-people = الأشخاص في هذه الحالة
case-people-add = إضافة شخص
case-plan-visit = تحديد موعد زيارة
case-visit-call-off = إلغاء الزيارة
case-people-role = الدور في هذه الحالة
case-promises = الوعود
case-deadlines = المواعيد النهائية
party-role-client = المستفيد
party-role-representative = يتحدث باسم المستفيد
party-role-household = من الأسرة نفسها
party-role-other = طرف آخر معني
person-name = الاسم
person-said-as = طريقة نطق الاسم
person-phone = الهاتف
person-textphone = الهاتف النصي
person-email = البريد الإلكتروني
person-language = اللغة
person-cases = الحالات

case-deadline-due = الموعد النهائي: { $when }
case-deadline-aim = الهدف: { $date }
case-check-received = كانت ساعة الجهاز غير صحيحة عند كتابة هذا. تحققوا من تاريخ الاستلام.
case-two-entries = إدخالان مختلفان
case-two-entries-hint = كلاهما محفوظ. اتفقوا فيما بينكم على الصحيح منهما.
case-entry-by = { $who }، { $when }
case-entry-before = سابقًا: { $value }
case-entry-right = هذا هو الصحيح
case-entry-both = كلاهما صحيح
case-entry-removed = أُزيل
case-add-visit = تسجيل زيارة
case-add-contact = تسجيل تواصل
case-add-note = كتابة ملاحظة
case-add-promise = تقديم وعد
case-close = إغلاق الحالة
case-close-why = ما سبب الإغلاق؟
case-close-open-promises = { $n ->
    [zero] لا توجد وعود مفتوحة.
    [one] ما زال هناك وعد واحد مفتوح. بيّنوا ما آل إليه قبل الإغلاق.
    [two] ما زال هناك وعدان مفتوحان. بيّنوا ما آل إليه كل منهما قبل الإغلاق.
    [few] ما زال هناك { $n } وعود مفتوحة. بيّنوا ما آل إليه كل وعد قبل الإغلاق.
    [many] ما زال هناك { $n } وعدًا مفتوحًا. بيّنوا ما آل إليه كل وعد قبل الإغلاق.
   *[other] ما زال هناك { $n } وعد مفتوح. بيّنوا ما آل إليه كل وعد قبل الإغلاق.
}
case-reopen = إعادة فتح
case-reopen-why = ما سبب إعادة الفتح؟
case-not-here-title = هذه الحالة ليست على هذا الجهاز
case-not-here-detail = أُسندت إلى شخص آخر أو لم تصل بعد. لم يُفقد شيء مما كتبتموه. اسألوا المكتب إذا كنتم بحاجة إليها.

timeline-title = ما تم إنجازه
timeline-empty = لم يُكتب شيء بعد.
timeline-opened = فُتحت الحالة
timeline-person-added = أُضيف شخص: { $name } ({ $role })
timeline-visit = زيارة: { $name } – { $outcome }
timeline-contact = تواصل: { $channel } – { $outcome }
timeline-note = ملاحظة
timeline-promise-made = قُدّم وعد، موعده النهائي: { $when }
timeline-promise-kept = تم الوفاء بالوعد
timeline-promise-not-kept = لم يتم الوفاء بالوعد
timeline-promise-withdrawn = لم يعد الوعد مطلوبًا
timeline-promise-taken-back = تم التراجع عن الوعد في الحال
timeline-visit-planned = زيارة مقررة: { $when }
timeline-visit-called-off = أُلغيت الزيارة
timeline-owner = الموظف المسؤول: { $name }
timeline-field = { $field }: { $value }
timeline-emergency = سُجّل خطر، ولم يكن أحد قد أُخبر به في البداية.
timeline-emergency-told = أُخبر بالخطر: { $who }، { $when }
timeline-closed = أُغلقت الحالة: { $reason }
timeline-reopened = أُعيد فتح الحالة: { $reason }
timeline-calendar-changed = تغيّر التقويم، وأُعيد حساب المواعيد النهائية.
timeline-set-aside = عُلّق الإدخال: { $reason }
anomaly-title = خطوة لا تتوافق مع غيرها: يلزم النظر فيها
anomaly-worked-after-closing = كُتب هذا بعد إغلاق الحالة.
anomaly-opened-again = فُتحت الحالة مرتين. يُعتمد الفتح الأول.
anomaly-not-opened = لم تصل بداية هذه الحالة بعد.
anomaly-promise-unknown = يبيّن هذا ما آل إليه وعد غير موجود في هذه الحالة.
anomaly-emergency-unknown = يبيّن هذا من أُخبر بخطر غير موجود في هذه الحالة.
anomaly-malformed = لا يمكن قراءة هذا الإدخال. وهو محفوظ كما ورد. أبلغوا المكتب.
anomaly-closed-and-open = أغلق شخصٌ الحالة، وأبقاها شخص آخر مفتوحة.
anomaly-clock = كانت ساعة الجهاز غير صحيحة بفارق يقارب { $difference }. قد يكون الوقت الظاهر غير صحيح.
