//! Compares each language with English, and each choice by number with the language's plural forms.

use super::catalogue::{Form, Key, Part, Plural};
use super::plural;
use super::problem::Problem;
use super::source::Message;

/// A variable of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    pub name: String,
    /// Whether it chooses between plural forms.
    pub number: bool,
}

/// The variables of a message, in order of first appearance.
pub fn variables(parts: &[Part]) -> Vec<Variable> {
    let mut found = Vec::new();
    collect(parts, &mut found);
    found
}

/// Checks the language that the others translate: names that Rust can take, and its own plural forms.
pub fn english(messages: &[Message], problems: &mut Vec<Problem>) {
    for message in messages {
        names(message, problems);
        plurals("en", message, problems);
    }
}

/// Checks every message of a translation against the English message of the same id.
pub fn translation(tag: &str, english: &[Message], translation: &[Message], problems: &mut Vec<Problem>) {
    for message in translation {
        match english.iter().find(|original| original.id == message.id) {
            Some(original) => same_variables(original, message, problems),
            None => {
                problems.push(at(message, "expected a message that English has; remove it or mend its id"));
            }
        }
        plurals(tag, message, problems);
    }
}

/// The English messages without a translation.
pub fn missing<'a>(english: &'a [Message], translation: &[Message]) -> Vec<&'a Message> {
    let is_missing = |message: &&Message| !translation.iter().any(|other| other.id == message.id);
    english.iter().filter(is_missing).collect()
}

/// Says that `tag` lacks the English message.
pub fn missing_problem(tag: &str, english: &Message) -> Problem {
    let Message { file, line, id, .. } = english;
    Problem {
        file: file.replacen("/en/", &format!("/{tag}/"), 1),
        line: 1,
        id: id.clone(),
        expected: format!("expected a translation of {file}:{line}"),
    }
}

fn at(message: &Message, expected: impl Into<String>) -> Problem {
    let Message { file, line, id, .. } = message.clone();
    Problem { file, line, id, expected: expected.into() }
}

fn collect(parts: &[Part], found: &mut Vec<Variable>) {
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Variable(name) => note(name, false, found),
            Part::Plural(choice) => {
                note(&choice.variable, true, found);
                choice.arms.iter().for_each(|(_, parts)| collect(parts, found));
            }
        }
    }
}

fn note(name: &str, number: bool, found: &mut Vec<Variable>) {
    match found.iter_mut().find(|variable| variable.name == name) {
        Some(variable) => variable.number |= number,
        None => found.push(Variable { name: name.to_owned(), number }),
    }
}

fn same_variables(english: &Message, message: &Message, problems: &mut Vec<Problem>) {
    let (ours, theirs) = (variables(&english.parts), variables(&message.parts));
    let has = |list: &[Variable], name: &str| list.iter().any(|variable| variable.name == name);
    for Variable { name, .. } in ours.iter().filter(|variable| !has(&theirs, &variable.name)) {
        problems.push(at(message, format!("expected `{{ ${name} }}`, which English has")));
    }
    for Variable { name, number } in &theirs {
        match ours.iter().find(|variable| variable.name == *name) {
            None => problems.push(at(message, format!("expected no `{{ ${name} }}`, which English lacks"))),
            Some(original) if *number && !original.number => {
                problems.push(at(
                    message,
                    format!("expected no choice by `${name}`, which is not a number in English"),
                ));
            }
            Some(_) => {}
        }
    }
}

fn plurals(tag: &str, message: &Message, problems: &mut Vec<Problem>) {
    for part in &message.parts {
        if let Part::Plural(choice) = part {
            problems.extend(plural_faults(tag, choice).into_iter().map(|expected| at(message, expected)));
        }
    }
}

fn plural_faults(tag: &str, choice: &Plural) -> Vec<String> {
    let required = plural::required(tag);
    let Plural { variable, arms } = choice;
    let mut faults = Vec::new();
    for form in required.iter().filter(|form| !arms.iter().any(|(key, _)| *key == Key::Form(**form))) {
        faults.push(format!("expected [{}] in the choice by `${variable}`", plural::name(*form)));
    }
    for (index, (key, _)) in arms.iter().enumerate() {
        match key {
            _ if arms.iter().take(index).any(|(earlier, _)| earlier == key) => {
                faults.push(format!("expected {} once in the choice by `${variable}`", bracketed(*key)));
            }
            Key::Form(form) if !plural::exists(tag, *form) => faults.push(format!(
                "expected no {}: `{tag}` has {}",
                bracketed(*key),
                required.iter().map(|form| bracketed(Key::Form(*form))).collect::<Vec<_>>().join(" ")
            )),
            Key::Form(_) | Key::Exactly(_) => {}
        }
    }
    faults
}

fn bracketed(key: Key) -> String {
    match key {
        Key::Exactly(number) => format!("[{number}]"),
        Key::Form(Form::Other) => "*[other]".to_owned(),
        Key::Form(form) => format!("[{}]", plural::name(form)),
    }
}

fn names(message: &Message, problems: &mut Vec<Problem>) {
    if !is_name(&message.id, '-') {
        problems
            .push(at(message, "expected an id of small letters, digits and single hyphens: `promises-due`"));
    } else if RESERVED.iter().chain(METHODS).any(|name| *name == message.id.replace('-', "_")) {
        problems.push(at(message, "expected another id: Rust or `Words` already uses this one"));
    }
    for Variable { name, .. } in variables(&message.parts) {
        if !is_name(&name, '_') || RESERVED.contains(&name.as_str()) {
            problems.push(at(
                message,
                format!("expected small letters, digits and single underscores, and no Rust word: `${name}`"),
            ));
        }
    }
}

/// Whether Rust can take the name, once `separator` is an underscore.
fn is_name(name: &str, separator: char) -> bool {
    let is_plain = |word: &str| {
        !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
    };
    name.split(separator).all(is_plain) && name.starts_with(|first: char| first.is_ascii_lowercase())
}

/// Rust's reserved words.
const RESERVED: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// What `Words` defines by hand.
const METHODS: &[&str] = &[
    "date",
    "date_long",
    "date_short",
    "date_time",
    "days_range",
    "decode",
    "embedded",
    "hijri",
    "language",
    "list",
    "month_year",
    "number",
    "relative_day",
    "time",
    "weekday",
    "weekday_short",
    "weekdays",
];
