//! What people type: charter files, reference numbers, and words to look for.

use super::wire::equals_what_it_writes;
use domain::charter::Charter;
use domain::reference::Reference;
use domain::search::{Needle, folded, western_digit};

/// A charter file is read, or at least one mistake is told at a place that the file has. What was read has nothing that
/// the check objects to, and travels to tablets without a change.
pub fn charter(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match Charter::parse(text) {
        Ok(charter) => {
            let json = serde_json::to_vec(&charter);
            assert!(json.is_ok(), "a charter cannot be written: {json:?}");
            let json = json.unwrap_or_default();
            assert_eq!(serde_json::from_slice::<Charter>(&json).ok().as_ref(), Some(&charter));
        }
        Err(findings) => {
            assert!(!findings.is_empty(), "refused without a reason");
            let lines = text.split('\n').count();
            for finding in findings {
                assert!(finding.line.is_none_or(|line| (1..=lines).contains(&line)), "{finding:?}");
                assert!(finding.column.is_none_or(|column| column >= 1), "{finding:?}");
                assert!(!finding.text.is_empty(), "{finding:?}");
            }
        }
    }
    equals_what_it_writes::<Charter>(bytes);
}

/// Any text may be asked whether it is a whole reference; what is minted of any parts is one, however it is typed.
pub fn reference(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let _ = Reference(text.to_owned()).is_whole();
    let mut parts = text.splitn(3, ' ');
    let (prefix, code) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let counter = parts.next().and_then(|counter| counter.parse().ok()).unwrap_or(7);
    let year = i32::try_from(text.len()).unwrap_or(i32::MIN).wrapping_mul(i32::MAX);
    let minted = Reference::mint(prefix, year, code, counter);
    assert!(minted.is_whole(), "{minted}");
    assert!(Reference(minted.0.to_ascii_lowercase()).is_whole(), "{minted}");
    equals_what_it_writes::<Reference>(bytes);
}

/// Folding twice changes no more than folding once, and whoever types a text finds it, also typing only part of a word.
pub fn search(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let once = folded(text);
    assert_eq!(folded(&once), once, "{text:?}");
    assert!(Needle::new(text).is_in(&[once.as_str()]), "{text:?}");
    for word in text.split_whitespace() {
        let half: String = word.chars().take(word.chars().count() / 2).collect();
        assert!(Needle::new(&half).is_in(&[once.as_str()]), "{half:?} in {text:?}");
    }
    for c in text.chars() {
        assert_eq!(western_digit(western_digit(c)), western_digit(c));
    }
}
