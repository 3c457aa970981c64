//! Names that people in the demo bear, by culture. Given names and surnames are combined by chance; nobody is meant.

mod arab;
mod british;
mod eastern;
mod irish;
mod southern;

pub use arab::{ARAB_ABROAD, ARAB_IN_LATIN, SAUDI};
pub use british::{ENGLISH, NIGERIAN};
pub use eastern::{
    LATVIAN, LITHUANIAN, POLISH, POLISH_OF_VILNIUS, RUSSIAN_OF_VILNIUS, UKRAINIAN, UKRAINIAN_IN_LATIN,
};
pub use irish::{IRISH, IRISH_SPEAKING, TRAVELLER};
pub use southern::{BRAZILIAN, BULGARIAN, HUNGARIAN, HUNGARIAN_ABROAD, PORTUGUESE, ROMANIAN};

/// A name and how it is said; the second is empty where anybody would say it right.
pub type Said = (&'static str, &'static str);

/// The names of one culture, and the language its people are written to in.
#[derive(Debug)]
pub struct Culture {
    /// BCP 47.
    pub language: &'static str,
    /// How many of a hundred households need an interpreter.
    pub interpreter_percent: usize,
    /// Whether the surname comes first.
    pub surname_first: bool,
    /// Given names of men.
    pub men: &'static [Said],
    /// Given names of women.
    pub women: &'static [Said],
    /// Surnames, as a man and as a woman bears them.
    pub surnames: &'static [(Said, Said)],
}

/// A surname that is the same for men and women.
const fn same(name: &'static str, said: &'static str) -> (Said, Said) {
    ((name, said), (name, said))
}

/// A surname that nobody needs help with.
const fn plain(name: &'static str) -> (Said, Said) {
    same(name, "")
}

/// A surname with a form for women, both easily said.
const fn pair(man: &'static str, woman: &'static str) -> (Said, Said) {
    ((man, ""), (woman, ""))
}

impl Culture {
    /// The full name, and how it is said where that needs telling.
    pub fn full_name(&self, given: Said, surname: Said) -> (String, String) {
        let written = self.in_order(given.0, surname.0);
        let said = |(name, said): Said| if said.is_empty() { name } else { said };
        let spoken = if given.1.is_empty() && surname.1.is_empty() {
            String::new()
        } else {
            self.in_order(said(given), said(surname))
        };
        (written, spoken)
    }

    fn in_order(&self, given: &str, surname: &str) -> String {
        if self.surname_first { format!("{surname} {given}") } else { format!("{given} {surname}") }
    }
}
