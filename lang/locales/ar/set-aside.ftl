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
