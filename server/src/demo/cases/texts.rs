//! What clients wrote and workers wrote down in the demo, before the particulars are filled in. The tables are by hand, one
//! file an organisation; what differs from case to case stands in braces.
//!
//! - `{few}` two to four (three to six in Arabic), `{many}` five to nine, `{amount}` and `{small}` sums of money;
//! - `{on_day}` "on Tuesday", `{there}` the street or townland, `{boy}`, `{girl}`, `{child}` and
//!   `{neighbour}` given names of the culture;
//! - `{he|she}` the form for a man and for a woman.

mod csagyi;
mod endings;
mod kilkenny;
mod kilkenny_abroad;
mod kilkenny_requests;
mod lincolnshire;
mod qatif;
mod vilnius;

pub use csagyi::CSAGYI;
pub use endings::endings;
pub use kilkenny::KILKENNY_COMPLAINTS;
pub use kilkenny_abroad::{ARABIC, BRAZILIAN, HUNGARIAN, IRISH, LITHUANIAN, POLISH, ROMANIAN, UKRAINIAN};
pub use kilkenny_requests::KILKENNY_REQUESTS;
pub use lincolnshire::{LINCOLNSHIRE, LINCOLNSHIRE_POLISH};
pub use qatif::QATIF;
pub use vilnius::VILNIUS;

use super::dice::Dice;
use domain::charter::CaseKind;

/// How the words came in: it decides the channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// The client's own words, on paper or on a screen.
    Wrote,
    /// A worker's words after a visit, a call or a talk at the counter.
    Told,
}

/// The words of a case, with what they are about.
#[derive(Debug)]
pub struct Story {
    /// Whose words.
    pub voice: Voice,
    /// Which kind of case they make.
    pub kind: CaseKind,
    /// The category of the charter.
    pub service: &'static str,
    /// The words.
    pub text: &'static str,
}

/// A table of stories: who speaks, kind, service, words.
macro_rules! stories {
    ($($voice:ident $kind:ident $service:literal: $text:literal;)*) => {
        &[$($crate::demo::cases::texts::Story {
            voice: $crate::demo::cases::texts::Voice::$voice,
            kind: domain::charter::CaseKind::$kind,
            service: $service,
            text: $text,
        }),*]
    };
}
use stories;

/// What fills the braces of a story.
#[derive(Clone, Copy, Debug)]
pub struct Particulars<'a> {
    /// The language of the story.
    pub language: &'a str,
    /// Whether the client is a woman.
    pub woman: bool,
    /// The street, as a sentence has it.
    pub there: &'a str,
    /// A given name for a boy.
    pub boy: &'a str,
    /// A given name for a girl.
    pub girl: &'a str,
    /// One of the two.
    pub child: &'a str,
    /// A given name for a neighbour.
    pub neighbour: &'a str,
}

impl Particulars<'_> {
    /// `text` with every brace filled, a little differently each time.
    pub fn fill(&self, text: &str, dice: &mut Dice) -> String {
        let mut filled = String::with_capacity(text.len() + 32);
        let mut rest = text;
        while let Some((before, from_brace)) = rest.split_once('{') {
            let (name, after) = from_brace.split_once('}').unwrap_or((from_brace, ""));
            filled.push_str(before);
            let value = self.value(name, dice);
            if filled.is_empty() || AFTER_A_SENTENCE.iter().any(|end| filled.ends_with(end)) {
                filled.push_str(&capitalised(&value));
            } else {
                filled.push_str(&value);
            }
            rest = after;
        }
        filled + rest
    }

    fn value(&self, name: &str, dice: &mut Dice) -> String {
        let arabic = self.language == "ar";
        match name {
            "few" => self.number(dice.between(if arabic { 3 } else { 2 }, if arabic { 6 } else { 4 })),
            "many" => self.number(dice.between(5, 9)),
            "amount" => (dice.between(12, 95) * 10).to_string(),
            "small" => (dice.between(2, 9) * 10).to_string(),
            "on_day" => (*dice.pick(on_days(self.language))).to_owned(),
            "there" => self.there.to_owned(),
            "boy" => self.boy.to_owned(),
            "girl" => self.girl.to_owned(),
            "child" => self.child.to_owned(),
            "neighbour" => self.neighbour.to_owned(),
            forms => {
                let (man, woman) = forms.split_once('|').unwrap_or((forms, forms));
                (if self.woman { woman } else { man }).to_owned()
            }
        }
    }
}

impl Particulars<'_> {
    /// A small number, as people write it: a word in English, digits elsewhere, where words would have to agree.
    fn number(&self, number: i64) -> String {
        const WORDS: [&str; 10] =
            ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
        let word = usize::try_from(number).ok().and_then(|place| WORDS.get(place));
        match word {
            Some(word) if self.language == "en" => (*word).to_owned(),
            _ => number.to_string(),
        }
    }
}

const AFTER_A_SENTENCE: [&str; 4] = [". ", "? ", "! ", ": \""];

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// "On Monday" and so on, for the working days of the week in the language `tag`.
fn on_days(tag: &str) -> &'static [&'static str; 5] {
    match tag {
        "ga" => &["Dé Luain", "Dé Máirt", "Dé Céadaoin", "Déardaoin", "Dé hAoine"],
        "pl" => &["w poniedziałek", "we wtorek", "w środę", "w czwartek", "w piątek"],
        "hu" => &["hétfőn", "kedden", "szerdán", "csütörtökön", "pénteken"],
        "ro" => &["luni", "marți", "miercuri", "joi", "vineri"],
        "lt" => &["pirmadienį", "antradienį", "trečiadienį", "ketvirtadienį", "penktadienį"],
        "uk" => &["у понеділок", "у вівторок", "у середу", "у четвер", "у п’ятницю"],
        "ar" => &["يوم الأحد", "يوم الاثنين", "يوم الثلاثاء", "يوم الأربعاء", "يوم الخميس"],
        "pt-BR" => {
            &["na segunda-feira", "na terça-feira", "na quarta-feira", "na quinta-feira", "na sexta-feira"]
        }
        _ => &["on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday"],
    }
}
