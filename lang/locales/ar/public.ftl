public-description = { $organisation }: كيفية التواصل، وما نعد به ومواعيده، وكيفية تقديم شكوى.
public-danger = هل هناك من هو في خطر الآن؟

public-expect = ما الذي يمكنك توقعه
public-if-now = إذا وصلنا الآن: { $date }
public-may-move = هناك عطلة لم يُعلن عنها بعد، وقد يتغير هذا التاريخ.
public-no-number = وعدٌ من دون عدد محدد من الأيام.
public-date-given = في الموعد الذي نحدده لك.
public-date-set = يُحدَّد الموعد في كل حالة على حدة.
public-counted-from = يُحتسب من: { $clock }
public-wait-seconds = { $n ->
    [zero] فورًا
    [one] خلال ثانية واحدة
    [two] خلال ثانيتين
    [few] خلال { $n } ثوانٍ
    [many] خلال { $n } ثانية
   *[other] خلال { $n } ثانية
}
public-wait-rings = { $n ->
    [zero] قبل أول رنة
    [one] خلال رنة واحدة
    [two] خلال رنتين
    [few] خلال { $n } رنات
    [many] خلال { $n } رنة
   *[other] خلال { $n } رنة
}
public-either = { $first } أو { $second }

public-contact = التواصل وساعات العمل
public-channels = طرق التواصل معنا
public-lines = أرقام الهاتف حسب الخدمة
public-places = أين تزورنا
public-website = الموقع الإلكتروني
public-hours-not-published = ساعات العمل غير منشورة.
public-any-time = في أي وقت
public-closed = مغلق الآن
public-when-closed = عند الإغلاق اتصل على:
public-for-business = للمنشآت

public-complain = كيفية تقديم شكوى
public-dealt-with = من يتولاها
public-in-writing = كتابةً
public-answer = الرد
public-next = إذا لم تكن راضيًا
public-nothing-further = لا توجد خطوة أخرى منشورة.
public-appeals = إذا لم توافق على القرار

public-correspondence = الرسائل والبريد الإلكتروني والنماذج
public-languages = لغتك والصيغة التي تناسبك
public-my-language = لغتي ليست هنا
public-point = أشر إلى لغتك.
public-formats = الصيغ التي يمكنك طلبها
public-grounds = لا يُعامَل أحد معاملة أسوأ بسبب
public-your-voice = أخبرنا برأيك
public-your-part = ما نرجوه منك
public-privacy = بياناتك
public-about = من نحن

public-commitments = جميع الالتزامات بأرقامها
public-not-from-charter = ليس من الوثيقة المنشورة
public-print-charter = الميثاق (A4)
public-print-poster = الملصق (A3)
public-print-complaints = نشرة الشكاوى (A4)
public-print-languages = بطاقة اللغات (A4)
public-version = الإصدار { $version }
public-in-force-from = ساري المفعول من { $date }
public-approved = اعتمدها: { $by }، { $date }
public-documents = الوثائق
