//! Names of Hungary, Romania, Bulgaria, Portugal and Brazil.

use super::{Culture, Said, pair, plain, same};

const HUNGARIAN_MEN: &[Said] = &[
    ("László", ""),
    ("Gábor", ""),
    ("Ferenc", ""),
    ("Attila", ""),
    ("József", ""),
    ("Ákos", ""),
    ("Dezső", ""),
    ("Béla", ""),
    ("Győző", ""),
    ("Zoltán", ""),
    ("Márton", ""),
];
const HUNGARIAN_WOMEN: &[Said] = &[
    ("Katalin", ""),
    ("Ildikó", ""),
    ("Éva", ""),
    ("Mária", ""),
    ("Tünde", ""),
    ("Ágnes", ""),
    ("Gyöngyi", ""),
    ("Rozália", ""),
    ("Edit", ""),
    ("Krisztina", ""),
    ("Piroska", ""),
    ("Vivien", ""),
];

/// Hungarians at home: the surname comes first.
pub const HUNGARIAN: Culture = Culture {
    language: "hu",
    interpreter_percent: 0,
    surname_first: true,
    men: HUNGARIAN_MEN,
    women: HUNGARIAN_WOMEN,
    surnames: &[
        plain("Horváth"),
        plain("Varga"),
        plain("Molnár"),
        plain("Balogh"),
        plain("Lakatos"),
        plain("Farkas"),
        plain("Rácz"),
        plain("Gáspár"),
        plain("Szűcs"),
        plain("Vörös"),
        plain("Csonka"),
        plain("Győri"),
        plain("Oláh"),
        plain("Kőműves"),
        plain("Pintér"),
        plain("Fülöp"),
        plain("Sárközi"),
        plain("Zsíros"),
    ],
};

/// Hungarians abroad, who put the given name first as their neighbours do.
pub const HUNGARIAN_ABROAD: Culture = Culture {
    language: "hu",
    interpreter_percent: 45,
    surname_first: false,
    men: &[
        ("László", "LAHS-lo"),
        ("Gábor", "GAH-bor"),
        ("Attila", ""),
        ("Zsolt", "ZHOLT"),
        ("György", "DYERDY"),
    ],
    women: &[("Katalin", ""), ("Ildikó", "ILL-dee-ko"), ("Zsófia", "ZHO-fee-ya"), ("Ágnes", "AHG-nesh")],
    surnames: &[
        same("Szabó", "SAH-bo"),
        same("Nagy", "NODGE"),
        same("Kocsis", "KO-cheesh"),
        same("Szűcs", "SOOCH"),
        plain("Varga"),
    ],
};

/// Romanians: ș and ț are written with a comma below.
pub const ROMANIAN: Culture = Culture {
    language: "ro",
    interpreter_percent: 40,
    surname_first: false,
    men: &[
        ("Ștefan", "shteh-FAN"),
        ("Ion", "YON"),
        ("Cătălin", "kuh-tuh-LEEN"),
        ("Gheorghe", "GYOR-geh"),
        ("Mihai", "mee-HIGH"),
        ("Dănuț", "duh-NOOTS"),
    ],
    women: &[
        ("Ioana", "yo-AH-na"),
        ("Mădălina", "muh-duh-LEE-na"),
        ("Sânziana", "sin-zee-AH-na"),
        ("Elena", ""),
        ("Crenguța", "kren-GOO-tsa"),
        ("Anișoara", "a-nee-SHWA-ra"),
    ],
    surnames: &[
        same("Țîru", "TSEE-roo"),
        same("Păun", "puh-OON"),
        same("Rădulescu", "ruh-doo-LES-koo"),
        same("Ciobanu", "cho-BA-noo"),
        same("Moț", "MOTS"),
        same("Stănescu", "stuh-NES-koo"),
        same("Dobreanu", "do-breh-AH-noo"),
        same("Bârsan", "bur-SAN"),
    ],
};

/// Bulgarians.
pub const BULGARIAN: Culture = Culture {
    language: "bg",
    interpreter_percent: 45,
    surname_first: false,
    men: &[("Georgi", ""), ("Dimitar", ""), ("Plamen", "")],
    women: &[("Desislava", ""), ("Radka", ""), ("Yordanka", "")],
    surnames: &[pair("Petkov", "Petkova"), pair("Iliev", "Ilieva"), pair("Stoyanov", "Stoyanova")],
};

/// Portuguese people, many of whom work on the land.
pub const PORTUGUESE: Culture = Culture {
    language: "pt",
    interpreter_percent: 40,
    surname_first: false,
    men: &[("João", "zhoo-OWN"), ("Rui", "ROO-ee"), ("António", ""), ("Nuno", "")],
    women: &[("Conceição", "con-say-SOWN"), ("Filipa", ""), ("Inês", "ee-NESH"), ("Fátima", "")],
    surnames: &[
        plain("Ferreira"),
        same("Gonçalves", "gon-SAL-vesh"),
        plain("Mendes"),
        same("Leitão", "lay-TOWN"),
        plain("Tavares"),
    ],
};

/// Brazilians, many of whom work in meat plants.
pub const BRAZILIAN: Culture = Culture {
    language: "pt-BR",
    interpreter_percent: 50,
    surname_first: false,
    men: &[
        ("Wellington", ""),
        ("Thiago", "chee-AH-go"),
        ("Anderson", ""),
        ("João Vitor", "zhoo-OWN VEE-tor"),
        ("Edson", ""),
    ],
    women: &[
        ("Rosângela", "ho-ZUN-zheh-la"),
        ("Juliana", "zhoo-lee-AH-na"),
        ("Camila", ""),
        ("Terezinha", "teh-reh-ZEEN-ya"),
        ("Luana", ""),
    ],
    surnames: &[
        plain("da Silva"),
        same("Araújo", "a-ra-OO-zhoo"),
        plain("Nascimento"),
        same("Guimarães", "ghee-ma-RINES"),
        plain("Barbosa"),
    ],
};
