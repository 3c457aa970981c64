//! Where people in the demo live, and at which numbers. Towns exist; houses, postcodes and numbers do not: each comes from
//! a range kept for fiction where the country has one, and is plainly made up where it has none.

use super::dice::Dice;

/// A street, estate or townland.
#[derive(Debug)]
pub struct Home {
    /// Lines of the address, from the narrowest; `{n}` is the number of the house.
    pub lines: &'static [&'static str],
    /// What stands before the made-up part of the postcode.
    pub code: &'static str,
    /// As a sentence says where: "in der Straße".
    pub there: &'static str,
    /// In the open country: it has directions rather than a number.
    pub rural: bool,
}

/// The places of one organisation.
#[derive(Debug)]
pub struct Places {
    /// Where people live.
    pub homes: &'static [Home],
    /// The made-up postcode of the house with this number.
    pub postcode: fn(&Home, usize) -> String,
    /// The made-up telephone number with this number.
    pub phone: fn(usize) -> String,
}

/// A house in a town.
const fn town(lines: &'static [&'static str], code: &'static str, there: &'static str) -> Home {
    Home { lines, code, there, rural: false }
}

/// A house in the open country.
const fn country(lines: &'static [&'static str], code: &'static str, there: &'static str) -> Home {
    Home { lines, code, there, rural: true }
}

impl Places {
    /// The address of a household: lines and postcode.
    pub fn address(&self, home: &Home, household: usize, dice: &mut Dice) -> (Vec<String>, String) {
        let number = dice.between(1, 78).to_string();
        let lines = home.lines.iter().map(|line| line.replace("{n}", &number)).collect();
        (lines, (self.postcode)(home, household))
    }
}

/// County Kilkenny. Numbers are of 020 91X XXXX, which Ireland keeps for drama; no Eircode has the letters XX there.
pub const KILKENNY: Places = Places {
    homes: &[
        town(&["{n} Nore View", "Kilkenny"], "R95", "Nore View"),
        town(&["{n} Marble Court", "Kilkenny"], "R95", "Marble Court"),
        town(&["{n} Gallows Hill Park", "Kilkenny"], "R95", "Gallows Hill Park"),
        town(&["{n} Butterslip Gardens", "Kilkenny"], "R95", "Butterslip Gardens"),
        town(&["Flat {n}, The Old Brewery", "Kilkenny"], "R95", "the Old Brewery flats"),
        town(&["{n} Páirc na Coille", "Callan", "Co. Kilkenny"], "R95", "Páirc na Coille"),
        town(&["{n} King’s River Close", "Callan", "Co. Kilkenny"], "R95", "King’s River Close"),
        town(&["{n} Castle Orchard", "Castlecomer", "Co. Kilkenny"], "R95", "Castle Orchard"),
        town(&["{n} Colliers’ Row", "Castlecomer", "Co. Kilkenny"], "R95", "Colliers’ Row"),
        town(&["{n} Weir Lane", "Thomastown", "Co. Kilkenny"], "R95", "Weir Lane"),
        town(&["{n} Abbey Meadow", "Graiguenamanagh", "Co. Kilkenny"], "R95", "Abbey Meadow"),
        town(&["{n} Linen Terrace", "Freshford", "Co. Kilkenny"], "R95", "Linen Terrace"),
        town(&["{n} Suirside", "Mooncoin", "Co. Kilkenny"], "X91", "Suirside"),
        town(&["{n} Slip Road Cottages", "Ferrybank", "Co. Kilkenny"], "X91", "Slip Road Cottages"),
        town(&["{n} Sallow Grove", "Kilkenny"], "R95", "Sallow Grove"),
        country(&["Knockmoylan", "Mullinavat", "Co. Kilkenny"], "X91", "Knockmoylan"),
        country(&["Ballyhimmin", "Castlecomer", "Co. Kilkenny"], "R95", "Ballyhimmin"),
        country(&["Coolgrange", "Gowran", "Co. Kilkenny"], "R95", "Coolgrange"),
        country(&["Rathaleek", "Kilmoganny", "Co. Kilkenny"], "R95", "Rathaleek"),
        country(&["Tullaghanbrogue", "Kilmanagh", "Co. Kilkenny"], "R95", "Tullaghanbrogue"),
        country(&["Cappaghbeg", "Inistioge", "Co. Kilkenny"], "R95", "Cappaghbeg"),
        country(&["Baunmore", "Johnstown", "Co. Kilkenny"], "E41", "Baunmore"),
        country(&["Gort na Sailí", "Tulach Ruáin", "Co. Chill Chainnigh"], "R95", "Gort na Sailí"),
    ],
    postcode: |home, household| {
        const LETTERS: &[u8; 15] = b"ACDEFHKNPRTVWXY";
        let letter = char::from(LETTERS[household % LETTERS.len()]);
        format!("{} XX{}{letter}", home.code, household / LETTERS.len() % 10)
    },
    phone: |number| format!("020 91{} {:04}", number % 10, 1_000 + number * 7 % 9_000),
};

/// Budapest, VIII and around. 06 55 is no Hungarian code.
pub const BUDAPEST: Places = Places {
    homes: &[
        town(&["1084 Budapest", "Kútfő utca {n}., 2. em. 9."], "", "a Kútfő utcában"),
        town(&["1086 Budapest", "Bodzavirág utca {n}., fszt. 3."], "", "a Bodzavirág utcában"),
        town(&["1081 Budapest", "Órásköz {n}., 1. em. 12."], "", "az Órásközben"),
        town(&["1089 Budapest", "Mézeskalács tér {n}., 4. em. 21."], "", "a Mézeskalács téren"),
        town(&["1094 Budapest", "Hajnalcsillag utca {n}., 3. em. 15."], "", "a Hajnalcsillag utcában"),
        town(&["1101 Budapest", "Szárcsás lakótelep {n}., 8. em. 34."], "", "a Szárcsás lakótelepen"),
        town(&["1201 Budapest", "Vízhordó utca {n}."], "", "a Vízhordó utcában"),
        country(&["2364 Ócsa", "Cseresznyés dűlő {n}."], "", "a Cseresznyés dűlőben"),
    ],
    postcode: |_, _| String::new(),
    phone: |number| format!("06 55 500-{:04}", 1_000 + number * 7 % 9_000),
};

/// Qatif and its villages. The numbers all begin with 50 000, which is dialled by nobody.
pub const QATIF: Places = Places {
    homes: &[
        town(&["منزل {n}، درب النخيل", "القديح"], "القطيف", "في القديح"),
        town(&["منزل {n}، شارع العين", "العوامية"], "القطيف", "في العوامية"),
        town(&["شقة {n}، عمارة الياسمين", "سيهات"], "القطيف", "في سيهات"),
        town(&["منزل {n}، حي الساحل", "تاروت"], "القطيف", "في تاروت"),
        town(&["منزل {n}، شارع السدرة", "صفوى"], "القطيف", "في صفوى"),
        town(&["منزل {n}، حي الشروق", "عنك"], "القطيف", "في عنك"),
        country(&["مزرعة رقم {n}، طريق البساتين", "الأوجام"], "القطيف", "في الأوجام"),
        town(&["شقة {n}، حي الواحة", "القطيف"], "القطيف", "في حي الواحة"),
    ],
    postcode: |home, household| format!("{} 00000-{:04}", home.code, household),
    phone: |number| format!("+966 50 000 {:04}", number * 7 % 10_000),
};

/// Lincolnshire. Numbers are of the ranges that Ofcom keeps for drama; no postcode ends in 9Z and a letter.
pub const LINCOLNSHIRE: Places = Places {
    homes: &[
        town(&["{n} Haven Bank", "Boston"], "PE21", "Haven Bank"),
        town(&["{n} Stump View", "Boston"], "PE21", "Stump View"),
        town(&["Flat {n}, Granary House", "Boston"], "PE21", "Granary House"),
        town(&["{n} Tulip Drive", "Spalding"], "PE11", "Tulip Drive"),
        town(&["{n} Welland Row", "Spalding"], "PE11", "Welland Row"),
        town(&["{n} Steep Street", "Lincoln"], "LN1", "Steep Street"),
        town(&["{n} Brayford Terrace", "Lincoln"], "LN1", "Brayford Terrace"),
        town(&["{n} Windmill Close", "Sleaford"], "NG34", "Windmill Close"),
        country(&["Fen End Cottage, Drove {n}", "Gedney Hill"], "PE12", "Gedney Hill"),
        country(&["{n} Marsh Lane", "Wainfleet All Saints"], "PE24", "Marsh Lane"),
    ],
    postcode: |home, household| {
        const LETTERS: &[u8; 20] = b"ABDEFGHJLNPQRSTUWXYZ";
        format!("{} 9Z{}", home.code, char::from(LETTERS[household % LETTERS.len()]))
    },
    phone: |number| {
        if number.is_multiple_of(4) {
            format!("01632 960{:03}", number * 7 % 1_000)
        } else {
            format!("07700 900{:03}", number * 7 % 1_000)
        }
    },
};

/// Vilnius. Numbers of the form +370 600 00XXX are made up.
pub const VILNIUS: Places = Places {
    homes: &[
        town(&["Pušyno Tako g. {n}-14", "Lazdynai, Vilnius"], "LT-00004", "Pušyno Tako gatvėje"),
        town(&["Senojo Malūno g. {n}-3", "Naujamiestis, Vilnius"], "LT-00003", "Senojo Malūno gatvėje"),
        town(&["Giraitės g. {n}-52", "Karoliniškės, Vilnius"], "LT-00004", "Giraitės gatvėje"),
        town(&["Raudonų Plytų g. {n}-7", "Naujoji Vilnia, Vilnius"], "LT-00011", "Raudonų Plytų gatvėje"),
        town(&["Upės Vingio g. {n}-21", "Žirmūnai, Vilnius"], "LT-00009", "Upės Vingio gatvėje"),
        town(&["Bažnytkaimio skg. {n}", "Užupis, Vilnius"], "LT-00001", "Bažnytkaimio skersgatvyje"),
        town(&["Debesų g. {n}-88", "Fabijoniškės, Vilnius"], "LT-00007", "Debesų gatvėje"),
        country(
            &["Sodų bendrija „Vyšnia“, {n} sklypas", "Grigiškės, Vilnius"],
            "LT-00027",
            "sodų bendrijoje „Vyšnia“",
        ),
    ],
    postcode: |home, _| home.code.to_owned(),
    phone: |number| format!("+370 600 00{:03}", number * 7 % 1_000),
};
