# What is only on this tablet leaves it as one sealed file, when there is no network for a long time or nobody can unlock it.

# Button on the lock screen and at the end of the day.
copy-save = حفظ نسخة في ملف
copy-why = الملف مختوم، والمكتب وحده يستطيع فتحه. سلّموه إلى المكتب أو أرسلوه إليه. يبقى كل شيء على هذا الجهاز أيضًا، ولا يُحتسب شيء مرتين.
# $n: entries in the file, $file: its name.
copy-saved = { $n ->
    [zero] لا توجد إدخالات في الملف { $file }.
    [one] حُفظ إدخال واحد في الملف { $file }. سلّموا الملف إلى المكتب.
    [two] حُفظ إدخالان في الملف { $file }. سلّموا الملف إلى المكتب.
    [few] حُفظت { $n } إدخالات في الملف { $file }. سلّموا الملف إلى المكتب.
    [many] حُفظ { $n } إدخالًا في الملف { $file }. سلّموا الملف إلى المكتب.
   *[other] حُفظ { $n } إدخال في الملف { $file }. سلّموا الملف إلى المكتب.
}
copy-nothing = لا يوجد على هذا الجهاز شيء غير موجود في المكتب. لم يُحفظ أي ملف.
copy-failed = تعذّر حفظ الملف. كل شيء ما زال في أمان على هذا الجهاز.
