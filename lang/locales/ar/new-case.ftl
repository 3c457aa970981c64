new-case-title = حالة جديدة
new-case-who = من الشخص؟
new-case-who-hint = الاسم كما ينطقه الشخص نفسه
new-case-who-known = شخص معروف لدينا
new-case-who-new = شخص جديد
new-case-anonymous = لا يذكر اسمه
new-case-anonymous-hint = لا يُحفظ اسم ولا رقم هاتف. أعطه الرقم المرجعي: من يذكره يستطيع أن يسأل عما آل إليه الأمر.
new-case-what = ما الذي حدث؟
new-case-what-hint = بكلمات الشخص نفسه إن أمكن
new-case-missing = { $n ->
    [zero] لا ينقص شيء
    [one] ما زال ناقصًا ({ $n })
    [two] ما زال ناقصًا ({ $n })
    [few] ما زال ناقصًا ({ $n })
    [many] ما زال ناقصًا ({ $n })
   *[other] ما زال ناقصًا ({ $n })
}
new-case-missing-hint = يمكنكم الحفظ الآن وإضافة هذه المعلومات لاحقًا.
new-case-kind = ما نوعها؟
new-case-channel = كيف وصلت إلينا؟
new-case-answer-language = لغة ردّنا
new-case-received-hint = وقت وصولها إلينا، لا وقت كتابتها. تُحسب المواعيد النهائية من هذا الوقت.
new-case-received-earlier = هذا قبل اليوم. تُحسب المواعيد النهائية من: { $when }.
new-case-received-why-earlier = لماذا تُكتب متأخرة؟
new-case-service = أي خدمة؟
new-case-category = ما الموضوع؟
new-case-spoken-language = اللغة التي يتحدثها الشخص
new-case-consent = هل تسمحون لنا بحفظ ما يلزم لمساعدتكم ومشاركته؟
new-case-consent-given = نعم، تمت الموافقة
new-case-consent-refused = لا
new-case-consent-not-asked = لم يُسأل عنها بعد
new-case-save = حفظ الحالة
new-case-saved = حُفظت الحالة { $reference } على هذا الجهاز.

new-case-danger = هل هناك شخص في خطر الآن؟
emergency-title = شخص في خطر الآن
emergency-what = ماذا ترون؟
emergency-phone-first = اتصلوا أولًا، واكتبوا بعد ذلك.
emergency-no-number = لا يوجد رقم منشور لهذا المكان. اتصلوا بخدمات الطوارئ.
emergency-services = خدمات الطوارئ
emergency-not-sent = لم يُرسل. لم يُخبر أحد. اتصلوا الآن.
emergency-record-told = أخبرتُ شخصًا
emergency-told-who = من أخبرتم؟
emergency-told = أُخبر بذلك: { $who }، { $when }
emergency-open = { $n ->
    [zero] لا توجد حالات خطر لم يُخبر بها أحد
    [one] حالة خطر واحدة لم يُخبر بها أحد
    [two] حالتا خطر لم يُخبر بهما أحد
    [few] { $n } حالات خطر لم يُخبر بها أحد
    [many] { $n } حالة خطر لم يُخبر بها أحد
   *[other] { $n } حالة خطر لم يُخبر بها أحد
}
