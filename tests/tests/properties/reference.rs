//! A reference number that was misheard is noticed.

use domain::reference::Reference;
use proptest::prelude::*;

fn minted() -> impl Strategy<Value = Reference> {
    ("[A-Z]{2,4}", 2024i32..2100, "[0-9A-Z]{3}", 1u32..10_000)
        .prop_map(|(prefix, year, code, counter)| Reference::mint(&prefix, year, &code, counter))
}

proptest! {
    #![proptest_config(crate::config())]

    #[test]
    fn what_was_minted_is_whole(reference in minted()) {
        prop_assert!(reference.is_whole());
        prop_assert!(Reference(reference.0.to_lowercase()).is_whole());
    }

    #[test]
    fn one_wrong_character_is_found(reference in minted(), place in any::<prop::sample::Index>(), other in "[0-9A-Z]") {
        let mut letters: Vec<char> = reference.0.chars().collect();
        let place = place.index(letters.len());
        let other = other.chars().next().unwrap();
        prop_assume!(letters[place] != '-' && letters[place] != other);
        letters[place] = other;
        prop_assert!(!Reference(letters.into_iter().collect()).is_whole());
    }

    #[test]
    fn nonsense_is_not_whole(text in "[^-]{0,12}") {
        prop_assert!(!Reference(text).is_whole());
    }
}

/// MOD 37,36 finds every wrong character, but not every exchange of neighbours: about one in 37 slips through.
#[test]
fn two_neighbours_exchanged_are_nearly_always_found() {
    let (mut exchanged, mut found) = (0, 0);
    for counter in 1..2_000 {
        let reference = Reference::mint("KCC", 2026, "7F3", counter * 5);
        for other in exchanges(&reference.0) {
            exchanged += 1;
            found += u32::from(!Reference(other).is_whole());
        }
    }
    assert!(exchanged > 5_000 && found * 100 >= exchanged * 97, "{found} of {exchanged} found");
}

/// The reference with two neighbours exchanged, as they are read out: without the dashes.
fn exchanges(reference: &str) -> Vec<String> {
    let letters: Vec<char> = reference.chars().collect();
    let said: Vec<usize> = (0..letters.len() - 2).filter(|place| letters[*place] != '-').collect();
    let pairs = said.windows(2).filter(|pair| letters[pair[0]] != letters[pair[1]]);
    pairs
        .map(|pair| {
            let mut exchanged = letters.clone();
            exchanged.swap(pair[0], pair[1]);
            exchanged.into_iter().collect()
        })
        .collect()
}
