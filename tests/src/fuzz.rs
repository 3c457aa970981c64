//! What must hold for any bytes at all: a function for each thing that reads what crossed a boundary, for the fold, and
//! for the server's judgement. libFuzzer calls them with bytes of its own (`tests/fuzz/`); `tests/tests/fuzz_corpus.rs`
//! calls them with every file of the corpus, on the stable toolchain. Bytes that do not read are no finding; a panic and
//! a broken promise are.
//!
//! - [`event`]: the envelope and the facts. [`wire`]: messages, and what devices store. [`text`]: what people type.
//! - [`fold`], [`office`] and [`clock`] do not read their bytes as JSON: they let them decide ([`draw`]) which events,
//!   pushes and rules there are, most of them such as really occur.

pub mod clock;
pub mod draw;
pub mod event;
pub mod fold;
pub mod office;
pub mod text;
pub mod wire;

/// A function that must hold whatever the bytes.
pub type Target = fn(&[u8]);

/// Every target by the name of its program and of its folder in the corpus.
pub const TARGETS: &[(&str, Target)] = &[
    ("bundle", wire::bundle),
    ("case_event", event::of_case),
    ("case_fold", fold::case),
    ("charter", text::charter),
    ("clock", clock::deadline),
    ("cursor", office::cursor),
    ("event", event::envelope),
    ("greeting", wire::greeting),
    ("judge", office::judge),
    ("outgoing", wire::outgoing),
    ("page", wire::page),
    ("person_event", event::of_person),
    ("person_fold", fold::person),
    ("pull", wire::pull),
    ("push", wire::push),
    ("pushed", wire::pushed),
    ("reference", text::reference),
    ("report", wire::report),
    ("sealed_note", wire::sealed_note),
    ("search", text::search),
    ("settle", wire::settle),
    ("sign_in", wire::sign_in),
    ("signed_in", wire::signed_in),
    ("standing", wire::standing),
    ("unsent_copy", wire::unsent_copy),
];

/// Calls a target by its name.
///
/// # Panics
/// There is no such target, or what it promises does not hold.
pub fn run(name: &str, bytes: &[u8]) {
    let target = TARGETS.iter().find(|(known, _)| *known == name);
    assert!(target.is_some(), "there is no target {name}");
    target.into_iter().for_each(|(_, target)| target(bytes));
}
