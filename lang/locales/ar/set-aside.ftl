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
set-aside-why-too-large = حجم الإدخال أكبر من أن يُستلم.
set-aside-why-unreadable = لا يمكن قراءة الإدخال.
set-aside-why-body-unreadable = لا يمكن قراءة محتوى الإدخال.
set-aside-held = بالانتظار: يجب تحديث خادم المكتب قبل أن يتمكن من قراءة هذا الإدخال. وهو محفوظ هناك.

set-aside-why-tablet-revoked = The office had signed this tablet off before the entry arrived.
set-aside-why-newer = The office gave a reason that this version of the app does not know. Update the app to read it.
# Heading above the words of the entry itself.
set-aside-written = What was written
# Shown when the entry has no words of its own, such as a change of a date.
set-aside-no-words = This entry has no words of its own.
# Buttons, at most 24 characters each.
set-aside-send-again = Send again
set-aside-correct = Write it anew
set-aside-hand-over = Hand over
set-aside-take-in = Take in
set-aside-discard = Discard
# Explanation of the button "Take in", for staff who may write in the case.
set-aside-take-in-detail = You may write in this case. If you take the entry in, it counts as its author wrote it, on your word.
# The form for writing the entry anew as a note in a case.
set-aside-correct-title = Write it anew as a note
set-aside-correct-case = In which case?
set-aside-correct-text = Your words
set-aside-correct-save = Save the note
set-aside-corrected = Saved as a note. The old entry leaves this list and stays at the office.
# The reason that the system itself writes when an entry was written anew. $reference: the number of the case.
set-aside-corrected-reason = Written anew in { $reference }
set-aside-hand-over-to = To whom?
set-aside-handed-to = Handed over to { $who }
set-aside-discard-why = Why is it discarded?
set-aside-discard-hint = The entry and your reason stay at the office. It never counts.
set-aside-reason-missing = Write a reason. Nothing was discarded.
# What became of it.
set-aside-counts-now = The entry counts now.
set-aside-still-not = The entry still cannot count: { $why }
set-aside-discarded = Discarded. The entry and the reason stay at the office.
set-aside-needs-network = This needs a network. Nothing was changed; the entry is safe at the office.
