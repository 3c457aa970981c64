//! Last sentences, so that two people who suffer from the same gutter still do not write the same letter.

use super::Voice;

/// How people end in the language `tag`.
pub fn endings(tag: &str, voice: Voice) -> &'static [&'static str] {
    match (tag, voice) {
        ("ga", _) => IRISH,
        ("pl", _) => POLISH,
        ("ro", _) => ROMANIAN,
        ("uk", _) => UKRAINIAN,
        ("pt-BR", _) => BRAZILIAN,
        ("hu", Voice::Wrote) => HUNGARIAN_WROTE,
        ("hu", Voice::Told) => HUNGARIAN_TOLD,
        ("lt", Voice::Wrote) => LITHUANIAN_WROTE,
        ("lt", Voice::Told) => LITHUANIAN_TOLD,
        ("ar", Voice::Wrote) => ARABIC_WROTE,
        ("ar", Voice::Told) => ARABIC_TOLD,
        (_, Voice::Wrote) => ENGLISH_WROTE,
        (_, Voice::Told) => ENGLISH_TOLD,
    }
}

const ENGLISH_WROTE: &[&str] = &[
    "Please answer by letter; the phone is no good out here.",
    "I have kept a copy of this.",
    "You may ring after six, I am at work until then.",
    "If I have written to the wrong section, please pass it on rather than send it back.",
    "I am not used to writing things like this.",
    "I would sooner have a bad answer than none.",
    "My daughter typed this for me, but the words are mine.",
    "I do not want to get anybody into trouble.",
    "The last person I spoke to was very nice and I never heard from her again.",
    "There is no hurry on it, only do not forget it.",
    "I will be in the town {on_day} and can call in.",
    "Everybody at {there} would tell you the same.",
    "Thank you for reading this to the end.",
    "I would not write if it were a small thing.",
    "{neighbour} next door has had the same and will sign with me.",
    "I am asking politely, for the second time.",
];
const ENGLISH_TOLD: &[&str] = &[
    "Would like to be rung, not written to.",
    "{neighbour} may be told, nobody else.",
    "Asked me to read it back; this is how {he|she} wants it put.",
    "In no hurry, {he|she} says, but I could see that it weighs on {him|her}.",
    "Best found at home {on_day}, in the morning.",
    "Has kept every letter in a biscuit tin, in order.",
    "Said twice that {he|she} does not want to be a trouble.",
    "Will bring the papers to the office in person.",
    "Lives at {there}, not at the address on the old file.",
    "Would rather deal with one person throughout.",
    "Has been told before that it is on a list, and asks which.",
    "Laughed about it in the end, and so did I.",
    "Needs the answer in a few words; the long letters frighten {him|her}.",
    "I left my name and number on the fridge.",
];
const IRISH: &[&str] = &[
    "I nGaeilge an freagra, le bhur dtoil.",
    "Tá cóip de seo coinnithe agam.",
    "Beidh mé sa bhaile {on_day}.",
    "Gabh mo leithscéal as bheith ag scríobh arís.",
    "Is leor cúpla líne mar fhreagra.",
];
const POLISH: &[&str] = &[
    "Proszę o odpowiedź na piśmie.",
    "Kopię tego listu zostawiam sobie.",
    "Najłatwiej zastać mnie w domu {on_day} po południu.",
    "Przepraszam, że piszę po polsku, tak jest mi łatwiej powiedzieć wszystko dokładnie.",
    "Nie chcę, żeby ktoś miał przez to kłopoty.",
    "Dziękuję, że ktoś to przeczyta.",
];
const ROMANIAN: &[&str] = &[
    "Aștept un răspuns scris, cât de scurt.",
    "Pot veni și personal, {on_day}.",
    "Vă mulțumesc pentru răbdare.",
    "Vecina {neighbour} poate confirma.",
];
const UKRAINIAN: &[&str] = &[
    "Прошу відповісти письмово.",
    "Я вдома {on_day} після обіду.",
    "Дякую, що читаєте.",
    "Якщо можна, українською.",
];
const BRAZILIAN: &[&str] =
    &["Prefiro resposta por escrito.", "Estou em casa {on_day} à tarde.", "Obrigado pela atenção."];
const HUNGARIAN_WROTE: &[&str] = &[
    "Írásban kérem a választ.",
    "Este hat után hívható vagyok.",
    "A levélről másolatot tettem el.",
    "Nem szeretném, ha ebből valakinek baja lenne.",
    "Köszönöm, hogy végigolvasták.",
    "Személyesen is be tudok menni, {on_day}.",
    "Ha nem Önökhöz tartozik, kérem, adják tovább.",
];
const HUNGARIAN_TOLD: &[&str] = &[
    "Inkább telefonon keressük, ne levélben.",
    "Kérte, hogy olvassam vissza; így hagyta jóvá.",
    "{on_day} délelőtt biztosan otthon van.",
    "{neighbour} tudhat róla, más ne.",
    "Minden papírt sorban, dobozban őriz.",
    "Kétszer is mondta, hogy nem akar teher lenni.",
];
const LITHUANIAN_WROTE: &[&str] = &[
    "Prašau atsakyti raštu.",
    "Kopiją pasilieku.",
    "Galiu atvykti ir {pats|pati}, {on_day}.",
    "Nenoriu, kad kam nors dėl to būtų bėdų.",
    "Jei rašau ne tam skyriui, prašau persiųsti.",
    "Ačiū, kad skaitote iki galo.",
];
const LITHUANIAN_TOLD: &[&str] = &[
    "Prašo skambinti, nerašyti.",
    "Namie būna {on_day} iš ryto.",
    "Perskaičiau balsu, sutiko su tokiu tekstu.",
    "Visus laiškus laiko vienoje dėžutėje, iš eilės.",
    "Norėtų, kad kalbėtų vienas ir tas pats darbuotojas.",
];
const ARABIC_WROTE: &[&str] = &[
    "أرجو الرد كتابةً.",
    "أحتفظ بنسخة من هذه الرسالة.",
    "يمكنني الحضور {on_day} بعد العصر.",
    "لا أريد أن يتضرر أحد بسبب هذا.",
    "إن كان الأمر عند قسم آخر فأرجو تحويله.",
    "جزاكم الله خيرًا على القراءة.",
];
const ARABIC_TOLD: &[&str] = &[
    "الاتصال أفضل من الرسالة.",
    "قُرئ النص بصوت مسموع وأُقرّ كما هو.",
    "الأنسب {on_day} صباحًا.",
    "الأوراق كلها محفوظة مرتبة في علبة.",
    "المطلوب موظف واحد يتابع من البداية.",
];
