//! Who lives together in the demo: names, where, and by which numbers they are reached.

use super::Setting;
use super::dice::Dice;
use super::names::{self, Culture, Said};
use super::places::Home;
use super::texts::Particulars;
use crate::demo::DemoStaff;
use domain::id::PersonId;
use domain::time::Timestamp;
use std::collections::BTreeSet;

/// People of one address.
pub struct Household {
    /// Whose names they bear and whose language they speak.
    pub culture: &'static Culture,
    /// Whether they need an interpreter.
    pub interpreter: bool,
    /// Where they live.
    pub home: &'static Home,
    /// Lines of the address.
    pub lines: Vec<String>,
    /// The postcode; empty where the lines have it.
    pub postcode: String,
    /// Who they are.
    pub people: Vec<Somebody>,
    /// How many cases they have.
    pub cases: usize,
}

/// One of them.
pub struct Somebody {
    /// Their record.
    pub id: PersonId,
    /// Their name as they write it.
    pub name: String,
    /// How it is said; empty where that needs no telling.
    pub said_as: String,
    /// Whether she is a woman.
    pub woman: bool,
    /// A telephone number.
    pub phone: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
}

/// Households with one case or several, and with one person or several: nineteen households, 32 cases, 26 people.
const CASES: [usize; 19] = [1, 2, 1, 1, 2, 1, 3, 1, 2, 1, 1, 2, 1, 4, 1, 2, 1, 3, 2];
const PEOPLE: [usize; 19] = [1, 1, 2, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 2, 1, 1, 2];
/// Households for what happens once.
pub const EXTRA: usize = 3;

/// All households, those for what happens once last.
pub fn draw(setting: &Setting<'_>, staff: &[DemoStaff], dice: &mut Dice) -> Vec<Household> {
    let before =
        Timestamp::from_local(setting.diary.end(), setting.charter.time_zone).plus_millis(-DAYS_130_MS);
    let mut names = Names { taken: staff.iter().map(|member| member.name.clone()).collect() };
    let regular = setting.caseload.blocks * CASES.len();
    let size = |table: &[usize; 19], number: usize| if number < regular { table[number % 19] } else { 1 };
    (0..regular + EXTRA)
        .map(|number| {
            let culture = culture(setting.caseload.cultures, dice);
            let home = dice.pick(setting.caseload.places.homes);
            let (lines, postcode) = setting.caseload.places.address(home, number, dice);
            let people = names.family(culture, size(&PEOPLE, number), dice);
            let people = (0..).zip(people);
            Household {
                culture,
                interpreter: dice.chance(culture.interpreter_percent),
                home,
                lines,
                postcode,
                people: people
                    .map(|(place, (name, said_as, woman))| {
                        let reach = number * 3 + place;
                        let phone =
                            (place == 0 || dice.chance(60)).then(|| (setting.caseload.places.phone)(reach));
                        let email = dice.chance(35).then(|| email(&name, reach));
                        Somebody { id: PersonId(dice.id_at(before)), name, said_as, woman, phone, email }
                    })
                    .collect(),
                cases: size(&CASES, number),
            }
        })
        .collect()
}

const DAYS_130_MS: i64 = 130 * 24 * 60 * 60 * 1000;

fn culture(table: &[(&'static Culture, usize)], dice: &mut Dice) -> &'static Culture {
    let mut left = dice.below(table.iter().map(|(_, weight)| weight).sum());
    for (culture, weight) in table {
        if left < *weight {
            return culture;
        }
        left -= weight;
    }
    &names::IRISH
}

/// Names given so far; nobody shares one, least of all with a member of staff.
struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// Name, how it is said, and whether it is a woman's, for `size` people of one surname.
    fn family(&mut self, culture: &Culture, size: usize, dice: &mut Dice) -> Vec<(String, String, bool)> {
        let mut family: Vec<(String, String, bool)> = Vec::new();
        let mut surname = dice.pick(culture.surnames);
        let mut woman = dice.chance(56);
        while family.len() < size {
            let given: &Said = dice.pick(if woman { culture.women } else { culture.men });
            let (name, said) = culture.full_name(*given, if woman { surname.1 } else { surname.0 });
            if self.taken.insert(name.clone()) {
                family.push((name, said, woman));
                woman = !woman;
            } else if family.is_empty() {
                surname = dice.pick(culture.surnames);
                // A small table may have given all its names away; a second given name is always left.
                if dice.chance(12) {
                    family.push(self.with_two_given_names(culture, *surname, woman, dice));
                }
            } else {
                family.push(self.with_two_given_names(culture, *surname, woman, dice));
                woman = !woman;
            }
        }
        family
    }

    fn with_two_given_names(
        &mut self,
        culture: &Culture,
        surname: (Said, Said),
        woman: bool,
        dice: &mut Dice,
    ) -> (String, String, bool) {
        loop {
            let table = if woman { culture.women } else { culture.men };
            let (first, second) = (dice.pick(table).0, dice.pick(table).0);
            let (family, _) = if woman { surname.1 } else { surname.0 };
            let written = if culture.surname_first {
                format!("{family} {first} {second}")
            } else {
                format!("{first} {second} {family}")
            };
            if first != second && self.taken.insert(written.clone()) {
                return (written, String::new(), woman);
            }
        }
    }
}

/// An address at a domain that exists for examples only. Names in other letters become a number.
fn email(name: &str, number: usize) -> String {
    let plain: String = name.to_lowercase().chars().filter_map(without_accent).collect();
    let local = plain.split('.').filter(|part| part.len() > 1).collect::<Vec<_>>().join(".");
    let domain = if number.is_multiple_of(2) { "example.org" } else { "example.com" };
    if local.is_empty() { format!("post{number}@{domain}") } else { format!("{local}@{domain}") }
}

fn without_accent(letter: char) -> Option<char> {
    let plain = match letter {
        'a'..='z' => letter,
        ' ' => '.',
        'á' | 'à' | 'â' | 'ã' | 'ă' | 'ą' | 'ā' => 'a',
        'é' | 'è' | 'ê' | 'ę' | 'ė' | 'ē' => 'e',
        'í' | 'î' | 'į' | 'ī' => 'i',
        'ó' | 'õ' | 'ő' | 'ö' | 'ô' => 'o',
        'ú' | 'ü' | 'ű' | 'ų' | 'ū' => 'u',
        'ł' => 'l',
        'ń' | 'ņ' => 'n',
        'ś' | 'š' | 'ș' => 's',
        'ț' => 't',
        'ź' | 'ż' | 'ž' => 'z',
        'ć' | 'č' | 'ç' => 'c',
        _ => return None,
    };
    Some(plain)
}

impl Household {
    /// What fills the braces of words in `language` about the member `place` of this household.
    pub fn particulars<'a>(&'a self, language: &'a str, place: usize, dice: &mut Dice) -> Particulars<'a> {
        let names = names_in(self.culture, language);
        let (boy, girl) = (dice.pick(names.men).0, dice.pick(names.women).0);
        let woman = self.people.get(place).is_some_and(|somebody| somebody.woman);
        Particulars {
            language,
            woman,
            there: self.home.there,
            boy,
            girl,
            child: if dice.chance(50) { boy } else { girl },
            neighbour: dice.pick(names.women).0,
        }
    }
}

/// Given names that a text in `language` can hold in its own letters.
fn names_in(culture: &'static Culture, language: &str) -> &'static Culture {
    match (culture.language, language) {
        ("uk", "uk") => &names::UKRAINIAN,
        ("uk", _) => &names::UKRAINIAN_IN_LATIN,
        ("ar", "ar") => culture_in_arabic(culture),
        ("ar", _) => &names::ARAB_IN_LATIN,
        _ => culture,
    }
}

fn culture_in_arabic(culture: &'static Culture) -> &'static Culture {
    if culture.interpreter_percent == 0 { &names::SAUDI } else { &names::ARAB_ABROAD }
}
