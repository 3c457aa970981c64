unlock-title = فتح القفل
unlock-choose-person = من يستخدم هذا الجهاز؟
unlock-someone-else = شخص آخر
unlock-pass-phrase-why = مطلوبة مرة واحدة في كل نوبة عمل، وبعد إعادة تحميل الصفحة.
unlock-pin = الرقم السري
unlock-pin-hint = 6 أرقام
unlock-submit = فتح القفل
unlock-opening = جارٍ الفتح. يستغرق ذلك بضع ثوانٍ.
unlock-use-pass-phrase = استخدام عبارة المرور
unlock-wrong-pass-phrase = هذه ليست عبارة مرور هذا الجهاز. كل ما عليه ما زال موجودًا. حاولوا مرة أخرى.
unlock-wrong-pin = { $n ->
    [zero] الرقم السري غير صحيح. لم تبقَ محاولات، وعبارة المرور مطلوبة.
    [one] الرقم السري غير صحيح. بقيت محاولة واحدة، وبعدها تُطلب عبارة المرور.
    [two] الرقم السري غير صحيح. بقيت محاولتان، وبعدهما تُطلب عبارة المرور.
    [few] الرقم السري غير صحيح. بقيت { $n } محاولات، وبعدها تُطلب عبارة المرور.
    [many] الرقم السري غير صحيح. بقيت { $n } محاولة، وبعدها تُطلب عبارة المرور.
   *[other] الرقم السري غير صحيح. بقيت { $n } محاولة، وبعدها تُطلب عبارة المرور.
}
unlock-pin-used-up = أُدخل الرقم السري خطأً خمس مرات. كل ما على هذا الجهاز ما زال موجودًا. أدخلوا عبارة المرور.
unlock-locked-idle = قُفل التطبيق لأنه لم يُستخدم منذ فترة. ما كتبتموه محفوظ.
unlock-locked = مقفل. ما دام مقفلًا لا يُرسل شيء إلى المكتب.
unlock-waiting = { $n ->
    [zero] لا توجد إدخالات بانتظار الإرسال.
    [one] إدخال واحد في أمان هنا، ويُرسل إلى المكتب بعد فتح القفل.
    [two] إدخالان في أمان هنا، ويُرسلان إلى المكتب بعد فتح القفل.
    [few] { $n } إدخالات في أمان هنا، وتُرسل إلى المكتب بعد فتح القفل.
    [many] { $n } إدخالًا في أمان هنا، وتُرسل إلى المكتب بعد فتح القفل.
   *[other] { $n } إدخال في أمان هنا، وتُرسل إلى المكتب بعد فتح القفل.
}
unlock-changed-elsewhere = غُيّرت عبارة المرور على جهاز آخر. إلى أن يتصل هذا الجهاز بالمكتب تفتحه العبارة القديمة. بعد ذلك استخدموا الجديدة.
unlock-new-pass-phrase-needed = غُيّرت عبارة المرور على جهاز آخر. أدخلوا العبارة الجديدة. كل ما على هذا الجهاز ما زال موجودًا.
unlock-forgotten-title = تعذّر فتح القفل؟
unlock-forgotten-detail = لا يُحذف شيء من هذا الجهاز. المكتب وحده يستطيع فتحه من جديد: اتصلوا بالمكتب.

unlock-pin-set-title = اختيار رقم سري
unlock-pin-set-why = بالرقم السري تفتحون القفل سريعًا خلال نوبة العمل. وهو لا يُخزَّن على الجهاز أبدًا.
unlock-pin-new = الرقم السري الجديد
unlock-pin-repeat = الرقم السري نفسه مرة أخرى
unlock-pin-set = استخدام هذا الرقم السري
unlock-pin-later = ليس الآن
unlock-pin-saved = يعمل الرقم السري حتى نهاية نوبة العمل هذه.
unlock-pin-not-six = أدخلوا 6 أرقام. لم يُعيَّن رقم سري بعد.
unlock-pin-differs = الرقمان السريان مختلفان. لم يُعيَّن رقم سري بعد. أدخلوا الرقم مرتين من جديد.
unlock-pin-too-simple = يسهل تخمين هذا الرقم السري. لم يُعيَّن رقم سري بعد. اختاروا رقمًا آخر.

# The tablet has had no contact with the office for longer than the organisation allows. $days: how many days it allows.
unlock-away-title = This tablet needs a word from the office
unlock-away-detail = { $days ->
    [zero] It has not reached the office for more than { $days } days, so it opens only after it has. Everything on it is safe; nothing that was not sent is deleted.
    [one] It has not reached the office for more than { $days } day, so it opens only after it has. Everything on it is safe; nothing that was not sent is deleted.
    [two] It has not reached the office for more than { $days } days, so it opens only after it has. Everything on it is safe; nothing that was not sent is deleted.
    [few] It has not reached the office for more than { $days } days, so it opens only after it has. Everything on it is safe; nothing that was not sent is deleted.
    [many] It has not reached the office for more than { $days } days, so it opens only after it has. Everything on it is safe; nothing that was not sent is deleted.
   *[other] It has not reached the office for more than { $days } days, so it opens only after it has. Everything on it is safe; nothing that was not sent is deleted.
}
unlock-away-what-to-do = Go where there is a network. It opens by itself once the office has answered.
unlock-away-asking = Asking the office…
unlock-away-no-answer = The office cannot be reached yet. It is tried again by itself.
# The office has signed the tablet off, everything was delivered, and the tablet has deleted its key.
unlock-signed-off-title = The office has signed this tablet off
unlock-signed-off-detail = Everything that was only here has arrived at the office, where somebody will look at it. The cases can no longer be opened on this tablet. To work with it again, ask the office for a new code.
