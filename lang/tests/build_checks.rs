//! What the build says of a mistake in the Fluent files. Runs the build's own check on small folders.

#[path = "../build/compile.rs"]
mod compile;

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use compile::compile;

/// A message in every language that no check refuses.
const SOUND: [(&str, &str); 7] = [
    (
        "en",
        "promises = { $n ->\n    [one] { $n } promise to { $name }\n   *[other] { $n } promises to { $name }\n}\n",
    ),
    (
        "ga",
        "promises = { $n ->\n    [one] { $n } ghealltanas\n    [two] { $n } ghealltanas\n    [few] { $n } ghealltanas\n    [many] { $n } ngealltanas\n   *[other] { $n } gealltanas\n} do { $name }\n",
    ),
    ("pl", "promises = Obietnice dla { $name }: { $n }\n"),
    ("hu", "promises = { $n } ígéret neki: { $name }\n"),
    (
        "ro",
        "promises = { $n ->\n    [one] { $n } promisiune\n    [few] { $n } promisiuni\n   *[other] { $n } de promisiuni\n} către { $name }\n",
    ),
    ("lt", "promises = Pažadai ({ $name }): { $n }\n"),
    ("ar", "promises = الوعود إلى { $name }: { $n }\n"),
];

/// A folder of locales, gone after the test.
struct Locales(PathBuf);

impl Locales {
    fn sound() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("lang-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let locales = Self(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name));
        for (tag, text) in SOUND {
            locales.write(tag, "case.ftl", text);
        }
        locales
    }

    #[expect(clippy::unwrap_used, reason = "a test that cannot write its files fails")]
    fn write(&self, tag: &str, file: &str, text: &str) {
        let folder = self.0.join(tag);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(file), text).unwrap();
    }
}

impl Drop for Locales {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The problems when `text` stands in the language's `case.ftl`, or beside the sound one in `more.ftl`.
fn problems(tag: &str, file: &str, text: &str) -> Vec<String> {
    let locales = Locales::sound();
    locales.write(tag, file, text);
    let problems = compile(&locales.0, false).err().unwrap_or_default();
    problems.iter().map(ToString::to_string).collect()
}

fn check(tag: &str, text: &str, expected: &[&str]) {
    assert_eq!(problems(tag, "case.ftl", text), expected, "{text}");
}

#[test]
fn sound_files_compile_to_one_accessor_and_seven_catalogues() {
    let compiled = compile(&Locales::sound().0, false).ok().unwrap();
    assert!(compiled.accessors.contains("pub fn promises(&self, n: u64, name: &str) -> String"));
    assert!(compiled.accessors.contains("/// promises ="), "the English text documents the accessor");
    assert_eq!(compiled.catalogues.len(), 7);
    assert_eq!(compiled.warnings, Vec::<String>::new());
}

#[test]
fn a_message_that_one_language_lacks() {
    check(
        "pl",
        "# soon\n",
        &["locales/pl/case.ftl:1: promises: expected a translation of locales/en/case.ftl:1"],
    );
}

#[test]
fn a_message_that_english_lacks() {
    assert_eq!(
        problems("lt", "more.ftl", "\nvisits = Vizitai\n"),
        ["locales/lt/more.ftl:2: visits: expected a message that English has; remove it or mend its id"]
    );
}

#[test]
fn a_message_twice_in_a_language() {
    let twice = "expected each id once in a language; it is already at locales/hu/case.ftl:1";
    assert_eq!(
        problems("hu", "more.ftl", "promises = { $n } ígéret: { $name }\n"),
        [format!("locales/hu/more.ftl:1: promises: {twice}")]
    );
}

#[test]
fn a_variable_missing_and_another_invented() {
    check(
        "hu",
        "# ígéretek\npromises = { $n } ígéret neki: { $nev }\n",
        &[
            "locales/hu/case.ftl:2: promises: expected `{ $name }`, which English has",
            "locales/hu/case.ftl:2: promises: expected no `{ $nev }`, which English lacks",
        ],
    );
}

#[test]
fn a_plural_form_missing_in_each_language() {
    for (tag, missing) in [
        ("en", &["one"][..]),
        ("ga", &["one", "two", "few", "many"]),
        ("pl", &["one", "few", "many"]),
        ("hu", &["one"]),
        ("ro", &["one", "few"]),
        ("lt", &["one", "few"]),
        ("ar", &["zero", "one", "two", "few", "many"]),
    ] {
        let expected: Vec<String> = missing
            .iter()
            .map(|form| {
                format!("locales/{tag}/case.ftl:1: promises: expected [{form}] in the choice by `$n`")
            })
            .collect();
        assert_eq!(
            problems(tag, "case.ftl", "promises = { $n ->\n   *[other] { $n } { $name }\n}\n"),
            expected
        );
    }
}

#[test]
fn a_plural_form_that_the_language_does_not_have() {
    check(
        "hu",
        "promises = { $n ->\n    [one] { $n }\n    [few] { $n }\n   *[other] { $n }\n} { $name }\n",
        &["locales/hu/case.ftl:1: promises: expected no [few]: `hu` has [one] *[other]"],
    );
}

#[test]
fn a_fraction_form_is_allowed_and_so_is_a_number_of_its_own() {
    let text = "promises = { $n ->\n    [0] nėra\n    [one] { $n }\n    [few] { $n }\n    [many] { $n }\n   *[other] { $n }\n} { $name }\n";
    check("lt", text, &[]);
}

#[test]
fn a_key_that_is_no_plural_form_and_one_given_twice() {
    check(
        "en",
        "promises = { $n ->\n    [1.5] { $n }\n    [lots] { $n }\n    [one] { $n }\n    [one] { $n }\n   *[other] { $n }\n} { $name }\n",
        &[
            "locales/en/case.ftl:2: promises: expected a plural form or a whole number, not [1.5]; for kinds write one message each",
            "locales/en/case.ftl:3: promises: expected a plural form or a whole number, not [lots]; for kinds write one message each",
            "locales/en/case.ftl:1: promises: expected [one] once in the choice by `$n`",
        ],
    );
}

#[test]
fn a_default_other_than_other() {
    check(
        "hu",
        "promises = { $n ->\n    [other] { $n }\n   *[one] { $n }\n} { $name }\n",
        &["locales/hu/case.ftl:3: promises: expected `*[other]` as the default, not `*[one]`"],
    );
}

#[test]
fn a_choice_by_what_english_does_not_count() {
    check(
        "hu",
        "promises = { $name ->\n    [one] { $n }\n   *[other] { $n }\n}\n",
        &["locales/hu/case.ftl:1: promises: expected no choice by `$name`, which is not a number in English"],
    );
}

#[test]
fn fluent_beyond_our_subset() {
    let sound = "promises = { $n } { $name }";
    for (text, expected) in [
        (format!("{sound}\n    .title = x\n"), "2: promises: expected no attribute; make it a message of its own"),
        (
            format!("-brand = Cairt\n{sound}\n"),
            "1: brand: expected a message; terms are not in our subset, write the words into each message",
        ),
        (
            format!("{sound} {{ -brand }}\n"),
            "1: promises: expected `{ $variable }`; a message cannot use another, write its words",
        ),
        (
            format!("{sound} {{ promises }}\n"),
            "1: promises: expected `{ $variable }`; a message cannot use another, write its words",
        ),
        (
            format!("{sound} {{ NUMBER($n) }}\n"),
            "1: promises: expected no function; the code passes dates and the like as words",
        ),
        (format!("{sound} {{ 7 }}\n"), "1: promises: expected the digits as text, without braces"),
        (format!("{sound} {{ {{ $n }} }}\n"), "1: promises: expected single braces, `{ $variable }`"),
        (
            "promises = { $n ->\n    [one] { $n ->\n        [one] a\n       *[other] b\n    }\n   *[other] { $name }\n}\n"
                .to_owned(),
            "1: promises: expected no choice inside a choice; put one after the other",
        ),
        (format!("{sound}\n\nvisits\n"), "3: expected valid Fluent; the parser says: Expected a token starting with \"=\""),
    ] {
        check("hu", &text, &[&format!("locales/hu/case.ftl:{expected}")]);
    }
}

#[test]
fn names_that_rust_cannot_take() {
    let name = "expected an id of small letters, digits and single hyphens: `promises-due`";
    let taken = "expected another id: Rust or `Words` already uses this one";
    let variable = "expected small letters, digits and single underscores, and no Rust word:";
    for (id, text, expected) in [
        ("Promises", "x", name.to_owned()),
        ("promises--due", "x", name.to_owned()),
        ("continue", "x", taken.to_owned()),
        ("date-long", "x", taken.to_owned()),
        ("visit", "{ $due-date }", format!("{variable} `$due-date`")),
        ("visit", "{ $type }", format!("{variable} `$type`")),
    ] {
        let found = problems("en", "more.ftl", &format!("{id} = {text}\n"));
        assert_eq!(found[0], format!("locales/en/more.ftl:1: {id}: {expected}"));
    }
}

#[test]
fn all_mistakes_are_told_at_once() {
    let locales = Locales::sound();
    locales.write("ga", "case.ftl", "");
    locales.write("ro", "case.ftl", "promises = { $n } { $name }\nvisits = { NUMBER($n) }\n");
    locales.write("ar", "case.ftl", "promises = { $n }\n");
    let problems = compile(&locales.0, false).err().unwrap();
    let files: Vec<&str> = problems.iter().map(|problem| problem.file.as_str()).collect();
    assert_eq!(
        files,
        ["locales/ga/case.ftl", "locales/ro/case.ftl", "locales/ro/case.ftl", "locales/ar/case.ftl"]
    );
}

#[test]
fn a_draft_says_in_english_what_a_language_lacks() {
    let locales = Locales::sound();
    locales.write("ga", "case.ftl", "");
    let compiled = compile(&locales.0, true).ok().unwrap();
    assert_eq!(compiled.warnings, ["draft: 1 messages are still English in `ga`, the first is promises"]);
    let irish = compiled.catalogues.iter().find(|(tag, _)| *tag == "ga").unwrap();
    assert!(irish.1.contains(" promises to "), "{}", irish.1);
}

#[test]
fn a_draft_still_refuses_a_mistake() {
    let locales = Locales::sound();
    locales.write("ga", "case.ftl", "promises = { $n }\n");
    assert!(compile(&locales.0, true).is_err());
}
