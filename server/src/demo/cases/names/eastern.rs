//! Names of Poland, Lithuania, Latvia and Ukraine, and of the Poles and Russians of Vilnius.

use super::{Culture, Said, pair, plain, same};

const POLISH_MEN: &[Said] = &[
    ("Łukasz", "WOO-kash"),
    ("Paweł", "PAH-vew"),
    ("Grzegorz", "GZHEH-gosh"),
    ("Wojciech", "VOY-chekh"),
    ("Zbigniew", "ZBEEG-nyev"),
    ("Krzysztof", "KSHISH-toff"),
    ("Tomasz", "TOM-ash"),
    ("Jacek", "YAT-sek"),
    ("Marek", ""),
    ("Michał", "MEE-how"),
];
const POLISH_WOMEN: &[Said] = &[
    ("Agnieszka", "ag-NYESH-ka"),
    ("Małgorzata", "mow-go-ZHA-ta"),
    ("Katarzyna", "ka-ta-ZHI-na"),
    ("Ewa", "EH-va"),
    ("Grażyna", "gra-ZHI-na"),
    ("Beata", ""),
    ("Jolanta", "yo-LAN-ta"),
    ("Danuta", ""),
    ("Weronika", "veh-ro-NEE-ka"),
    ("Zofia", "ZO-fya"),
];

/// Polish people abroad.
pub const POLISH: Culture = Culture {
    language: "pl",
    interpreter_percent: 40,
    surname_first: false,
    men: POLISH_MEN,
    women: POLISH_WOMEN,
    surnames: &[
        (("Szymański", "shi-MINE-skee"), ("Szymańska", "shi-MINE-ska")),
        (("Wiśniewski", "veesh-NYEV-skee"), ("Wiśniewska", "veesh-NYEV-ska")),
        (("Dąbrowski", "dom-BROV-skee"), ("Dąbrowska", "dom-BROV-ska")),
        (("Wójcik", "VOY-chick"), ("Wójcik", "VOY-chick")),
        (("Zając", "ZA-yonts"), ("Zając", "ZA-yonts")),
        (("Mazur", ""), ("Mazur", "")),
        (("Gołębiowski", "go-wem-BYOV-skee"), ("Gołębiowska", "go-wem-BYOV-ska")),
        (("Krawczyk", "KRAV-chick"), ("Krawczyk", "KRAV-chick")),
        (("Ślusarczyk", "shloo-SAR-chick"), ("Ślusarczyk", "shloo-SAR-chick")),
        (("Pawłowski", "pav-WOV-skee"), ("Pawłowska", "pav-WOV-ska")),
        (("Żak", "ZHAK"), ("Żak", "ZHAK")),
        (("Urbański", "oor-BINE-skee"), ("Urbańska", "oor-BINE-ska")),
    ],
};

/// The Polish community of Vilnius.
pub const POLISH_OF_VILNIUS: Culture = Culture {
    language: "pl",
    interpreter_percent: 10,
    surname_first: false,
    men: &[("Czesław", ""), ("Waldemar", ""), ("Jarosław", ""), ("Stanisław", ""), ("Edward", "")],
    women: &[("Krystyna", ""), ("Teresa", ""), ("Helena", ""), ("Alina", ""), ("Leokadia", "")],
    surnames: &[
        pair("Sienkiewicz", "Sienkiewicz"),
        pair("Tomaszewski", "Tomaszewska"),
        pair("Rynkiewicz", "Rynkiewicz"),
        pair("Mackiewicz", "Mackiewicz"),
        pair("Jasiński", "Jasińska"),
    ],
};

/// Russian speakers of Vilnius, as their Lithuanian papers write them.
pub const RUSSIAN_OF_VILNIUS: Culture = Culture {
    language: "ru",
    interpreter_percent: 20,
    surname_first: false,
    men: &[("Sergej", ""), ("Viktor", ""), ("Nikolaj", ""), ("Igor", "")],
    women: &[("Liudmila", ""), ("Valentina", ""), ("Galina", ""), ("Svetlana", "")],
    surnames: &[
        pair("Orlov", "Orlova"),
        pair("Belov", "Belova"),
        pair("Lebedev", "Lebedeva"),
        pair("Sokolov", "Sokolova"),
    ],
};

/// Lithuanians: a woman's surname tells whether she is married.
pub const LITHUANIAN: Culture = Culture {
    language: "lt",
    interpreter_percent: 20,
    surname_first: false,
    men: &[
        ("Jonas", ""),
        ("Algirdas", ""),
        ("Gintaras", ""),
        ("Mindaugas", ""),
        ("Žydrūnas", ""),
        ("Darius", ""),
        ("Kęstutis", ""),
        ("Vaidotas", ""),
        ("Ąžuolas", ""),
        ("Šarūnas", ""),
        ("Juozas", ""),
    ],
    women: &[
        ("Ona", ""),
        ("Birutė", ""),
        ("Danguolė", ""),
        ("Jūratė", ""),
        ("Živilė", ""),
        ("Eglė", ""),
        ("Rūta", ""),
        ("Genovaitė", ""),
        ("Aušra", ""),
        ("Viktorija", ""),
        ("Ieva", ""),
    ],
    surnames: &[
        pair("Stankevičius", "Stankevičienė"),
        pair("Urbonas", "Urbonaitė"),
        pair("Butkus", "Butkienė"),
        pair("Paulauskas", "Paulauskaitė"),
        pair("Vasiliauskas", "Vasiliauskienė"),
        pair("Šimkus", "Šimkutė"),
        pair("Žilinskas", "Žilinskienė"),
        pair("Mažeika", "Mažeikienė"),
        pair("Čepulis", "Čepulytė"),
        pair("Rimkus", "Rimkienė"),
        pair("Gudaitis", "Gudaitytė"),
        pair("Ūsas", "Ūsienė"),
        pair("Kubilius", "Kubiliūtė"),
        pair("Bružas", "Bružienė"),
    ],
};

/// Latvians.
pub const LATVIAN: Culture = Culture {
    language: "lv",
    interpreter_percent: 35,
    surname_first: false,
    men: &[("Jānis", "YAH-nis"), ("Andris", ""), ("Guntars", "")],
    women: &[("Līga", "LEE-ga"), ("Inese", ""), ("Dzintra", "DZIN-tra")],
    surnames: &[pair("Bērziņš", "Bērziņa"), pair("Ozoliņš", "Ozoliņa"), pair("Kalniņš", "Kalniņa")],
};

/// Ukrainians who write their name in their own letters.
pub const UKRAINIAN: Culture = Culture {
    language: "uk",
    interpreter_percent: 70,
    surname_first: false,
    men: &[("Андрій", "an-DREE-y"), ("Тарас", "ta-RAS"), ("Дмитро", "dmi-TRO"), ("Остап", "os-TAP")],
    women: &[
        ("Олена", "o-LEH-na"),
        ("Наталія", "na-TA-lee-ya"),
        ("Людмила", "lyud-MI-la"),
        ("Ганна", "HAN-na"),
    ],
    surnames: &[
        same("Коваль", "ko-VAL"),
        same("Шевчук", "shev-CHOOK"),
        same("Бондаренко", "bon-da-REN-ko"),
        same("Ткаченко", "tka-CHEN-ko"),
        same("Кравець", "KRA-vets"),
    ],
};

/// Ukrainians who write their name in Latin letters.
pub const UKRAINIAN_IN_LATIN: Culture = Culture {
    language: "uk",
    interpreter_percent: 50,
    surname_first: false,
    men: &[("Mykhailo", "mi-KHY-lo"), ("Serhii", "ser-HEE"), ("Yurii", "YOO-ree")],
    women: &[("Oksana", ""), ("Svitlana", "sveet-LA-na"), ("Kateryna", "ka-teh-RI-na")],
    surnames: &[same("Melnyk", "MEL-nick"), same("Polishchuk", "po-LEESH-chook"), plain("Hrytsenko")],
};
