//! Arabic names: of families of the Eastern Province, and of people from Syria, Sudan and Iraq who live in Ireland and
//! England. Some are written with vowel signs, as their bearers write them; a search must find them without.

use super::{Culture, plain};

/// Beneficiaries, donors and volunteers around Qatif.
pub const SAUDI: Culture = Culture {
    language: "ar",
    interpreter_percent: 0,
    surname_first: false,
    men: &[
        ("محمد", ""),
        ("حسين", ""),
        ("عبد الله", ""),
        ("جعفر", ""),
        ("مُصطفى", ""),
        ("هاشم", ""),
        ("يوسف", ""),
        ("عباس", ""),
        ("أحمد", ""),
        ("رِضا", ""),
        ("سلمان", ""),
        ("ميثم", ""),
    ],
    women: &[
        ("زهراء", ""),
        ("أَمَل", ""),
        ("معصومة", ""),
        ("نور", ""),
        ("هُدى", ""),
        ("سكينة", ""),
        ("مريم", ""),
        ("رباب", ""),
        ("خديجة", ""),
        ("بتول", ""),
        ("ليلى", ""),
        ("آمنة", ""),
    ],
    surnames: &[
        plain("آل سعيد"),
        plain("الصفار"),
        plain("المرهون"),
        plain("آل عبد الجبار"),
        plain("البيات"),
        plain("الحداد"),
        plain("النجار"),
        plain("آل ربيع"),
        plain("القطري"),
        plain("الدار"),
        plain("المعلم"),
        plain("آل شهاب"),
        plain("الصائغ"),
        plain("العبد الرحيم"),
    ],
};

/// Arabic speakers abroad, some of whom write their name in Arabic letters.
pub const ARAB_ABROAD: Culture = Culture {
    language: "ar",
    interpreter_percent: 65,
    surname_first: false,
    men: &[
        ("عُمَر", "OH-mar"),
        ("خالد", "KHA-lid"),
        ("ياسين", "ya-SEEN"),
        ("إبراهيم", "ib-ra-HEEM"),
        ("سامر", "SAH-mir"),
    ],
    women: &[
        ("فاطمة", "FAH-ti-ma"),
        ("رَنا", "RA-na"),
        ("هالة", "HAH-la"),
        ("نُهى", "NOO-ha"),
        ("سلمى", "SAL-ma"),
    ],
    surnames: &[
        (("الحلبي", "al-HA-la-bee"), ("الزهراء", "az-zah-RAA")),
        (("درويش", "dar-WEESH"), ("درويش", "dar-WEESH")),
        (("الطيّب", "at-TIE-yib"), ("الطيّب", "at-TIE-yib")),
        (("حمدان", "ham-DAN"), ("حمدان", "ham-DAN")),
        (("العبيدي", "al-oo-BAY-dee"), ("العبيدي", "al-oo-BAY-dee")),
    ],
};

/// Arabic speakers abroad who write their name in Latin letters.
pub const ARAB_IN_LATIN: Culture = Culture {
    language: "ar",
    interpreter_percent: 45,
    surname_first: false,
    men: &[("Khalid", ""), ("Yousif", ""), ("Mazen", ""), ("Abdelrahman", "")],
    women: &[("Salma", ""), ("Iman", "ee-MAN"), ("Widad", "wi-DAD"), ("Rasha", "")],
    surnames: &[plain("Osman"), plain("al-Khatib"), plain("Mansour"), plain("Idris")],
};
