door-title = قبل طرق الباب
door-said-as = يُنطق هكذا: { $said }
door-language = اللغة
door-interpreter = المترجم الفوري
door-interpreter-needed = يلزم مترجم فوري
door-interpreter-not-needed = لا يلزم مترجم فوري

door-safety = السلامة
door-safety-two-people = يذهب شخصان معًا.
door-safety-none = لا يوجد تنبيه سلامة
door-safety-reviewed = المراجعة: { $date }، { $who }
door-safety-review-overdue = تأخرت المراجعة: اسألوا مديركم
door-safety-two-entries = أدخل شخصان تنبيهي سلامة مختلفين. يظهر الأكثر حذرًا منهما إلى أن يبتّ فيه مدير.

door-address = العنوان
door-check-address = تحققوا من الاسم والعنوان قبل قرع الجرس.
door-eircode = رمز العنوان الأيرلندي
door-postcode = الرمز البريدي
door-directions = وصف الطريق
door-gate = البوابة
door-dog = الكلب
door-needs = الاحتياجات

door-contact = التواصل الآمن
door-contact-no-post = لا تُرسلوا بريدًا
door-contact-no-voicemail = لا تتركوا رسائل صوتية
door-contact-no-calls = لا تتصلوا هاتفيًا
door-contact-only-through = عن طريق { $name } فقط
door-contact-no-rule = لا توجد قاعدة خاصة
door-contact-do-not-use = لا تستخدموه

door-last-promise = آخر وعد
door-last-promise-none = لا يوجد وعد مفتوح
door-as-of = المعلومات حتى: { $when }
door-no-alarm = من دون شبكة لا يستطيع هذا الجهاز تنبيه أحد من هنا. رقم الاتصال: { $phone }
door-no-alarm-no-number = من دون شبكة لا يستطيع هذا الجهاز تنبيه أحد من هنا. اتفقوا مع مكتبكم على من تتصلون به.
door-going-in = سأدخل الآن

door-inside-greeting = { $who }، { $organisation }
door-inside-reach-us = يمكنكم التواصل معنا هنا: { $phone }
door-inside-interpreter = أخبرونا إذا رغبتم في مترجم فوري.
door-inside-leave = العودة إلى صفحات الموظف
door-write-up = كتابة تقرير الزيارة
