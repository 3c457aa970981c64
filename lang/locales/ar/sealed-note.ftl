# Writing to the office while the tablet cannot be unlocked. What is written is sealed at once: only the office can open it.

sealed-note-title = كتابة ملاحظة للمكتب
# Button on the lock screen.
sealed-note-begin = كتابة ملاحظة للمكتب
sealed-note-intro = ما تكتبونه هنا يُختم فورًا. المكتب وحده يستطيع فتحه، ولا تستطيعون ذلك أنتم ولا أي شخص آخر على هذا الجهاز. ويُرسل إلى المكتب تلقائيًا عند توفر الشبكة.
sealed-note-who = من الشخص المعني؟
sealed-note-who-hint = الاسم والعنوان، أو الرقم المرجعي للحالة
sealed-note-text = ما الذي يجب أن يعرفه المكتب؟
sealed-note-emergency = هناك شخص في خطر
sealed-note-save = ختم الملاحظة
sealed-note-kept = خُتمت الملاحظة وحُفظت على هذا الجهاز. ستُرسل إلى المكتب تلقائيًا عند توفر الشبكة.
sealed-note-empty = اكتبوا ما يجب أن يعرفه المكتب. لم يُحفظ شيء.
sealed-note-not-kept = لم يتمكن الجهاز من حفظ الملاحظة. كلماتكم ما زالت في الاستمارة. دوّنوها على ورقة واتصلوا بالمكتب.
# $n: sealed notes on this tablet that have not reached the office.
sealed-note-waiting = { $n ->
    [zero] لا توجد هنا ملاحظات مختومة بانتظار الشبكة
    [one] ملاحظة مختومة واحدة هنا بانتظار الشبكة
    [two] ملاحظتان مختومتان هنا بانتظار الشبكة
    [few] { $n } ملاحظات مختومة هنا بانتظار الشبكة
    [many] { $n } ملاحظة مختومة هنا بانتظار الشبكة
   *[other] { $n } ملاحظة مختومة هنا بانتظار الشبكة
}
sealed-note-sent = وصلت ملاحظتكم المختومة إلى المكتب.
sealed-note-unread-yet = وصلت، وربما لم يقرأها أحد بعد. اتصلوا الآن.
sealed-note-back = العودة إلى فتح القفل

# At the top of the office's pages. $n: sealed notes that came in and nobody has read.
sealed-note-unread = { $n ->
    [zero] لا توجد ملاحظات مختومة غير مقروءة
    [one] وصلت ملاحظة مختومة واحدة ولم يقرأها أحد بعد
    [two] وصلت ملاحظتان مختومتان ولم يقرأهما أحد بعد
    [few] وصلت { $n } ملاحظات مختومة ولم يقرأها أحد بعد
    [many] وصلت { $n } ملاحظة مختومة ولم يقرأها أحد بعد
   *[other] وصلت { $n } ملاحظة مختومة ولم يقرأها أحد بعد
}
sealed-note-unread-why = قد تكون حالة طارئة: تُكتب هذه الملاحظات على أجهزة لا يستطيع أحد فتح قفلها. ولا يمكن قراءتها هنا.
# A command in Latin letters follows.
sealed-note-unread-do = أبلغوا فورًا من يحتفظ بالمفتاح الخاص للمؤسسة. تُقرأ الملاحظات على الخادم بهذا الأمر:
# After the name of a tablet. $n: its notes; $when: for example today, 17:42.
sealed-note-unread-came = { $n ->
    [zero] لا ملاحظات
    [one] وصلت: { $when }
    [two] ملاحظتان، وصلت أولاهما: { $when }
    [few] { $n } ملاحظات، وصلت أولاها: { $when }
    [many] { $n } ملاحظة، وصلت أولاها: { $when }
   *[other] { $n } ملاحظة، وصلت أولاها: { $when }
}
# In place of a tablet's name: somebody brought the file to the office.
sealed-note-unread-file = في ملف من أحد الأجهزة
