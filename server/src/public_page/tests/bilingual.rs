//! Irish and English with equal prominence: the same elements with the same classes, in the charter's order, and nothing in
//! the style that could tell one language from the other.

use super::*;

/// The opening tag of each element that carries both a language and what stands side by side, without the language.
fn shells(page: &str, class: &str) -> Vec<(String, String)> {
    let tags = page.split('<').filter_map(|part| part.split_once('>')).map(|(tag, _)| tag);
    let equal = tags.filter(|tag| tag.contains(&format!("class=\"{class}\"")));
    equal
        .map(|tag| {
            let lang = between(tag, "lang=\"", "\"").to_owned();
            (lang.clone(), tag.replace(&format!(" lang=\"{lang}\""), ""))
        })
        .collect()
}

#[test]
fn both_languages_stand_in_the_same_elements_in_the_charter_s_order() {
    let charter = charter("kilkenny");
    assert_eq!(charter.bilingual, ["ga", "en"]);
    for lang in ["ga", "en"] {
        let view = view(&charter, lang, TUESDAY);
        let head = shells(&page(&view), "equal");
        assert_eq!(head.len(), 4, "the name and the document, each twice");
        let sheets = Sheet::ALL.map(|sheet| shells(&printed(&view, sheet), "tongue"));
        for pair in std::iter::once(&head).chain(&sheets).flat_map(|shells| shells.chunks(2)) {
            let [(first, one), (second, other)] = pair else { panic!("{pair:?} is no pair") };
            assert_eq!((first.as_str(), second.as_str(), one), ("ga", "en", other), "page in {lang}");
        }
    }
}

#[test]
fn both_languages_of_a_sheet_have_the_same_skeleton() {
    let charter = charter("kilkenny");
    for sheet in [Sheet::Charter, Sheet::Poster, Sheet::Complaints] {
        let page = printed(&view(&charter, "en", TUESDAY), sheet);
        let tongues: Vec<&str> = page.split("<article class=\"tongue\"").skip(1).collect();
        let skeletons: Vec<Vec<&str>> = tongues.iter().map(|tongue| skeleton(tongue)).collect();
        let [irish, english] = &skeletons[..] else { panic!("{} languages", skeletons.len()) };
        assert_eq!(irish, english, "{}", sheet.name());
    }
}

/// The elements and their classes, without what differs from language to language.
fn skeleton(tongue: &str) -> Vec<&str> {
    let (tongue, _) = tongue.split_once("</article></div></main>").unwrap_or((tongue, ""));
    let tongue = tongue.trim_end_matches("</article>");
    let tags = tongue.split('<').skip(1).filter_map(|part| part.split_once('>')).map(|(tag, _)| tag);
    tags.filter(|tag| !tag.starts_with("address") && !tag.starts_with('/')).collect()
}

#[test]
fn no_rule_of_the_style_tells_languages_or_their_places_apart() {
    let sheet = super::super::style::STYLE.text;
    assert!(!sheet.contains(":lang(") && !sheet.contains("[lang"), "a rule for one language");
    for rule in sheet
        .split('}')
        .filter(|rule| rule.contains(".equal") || rule.contains(".tongue ") || rule.contains(".tongue:"))
    {
        for place in [":first", ":last", ":nth", "+ .equal", "+ .tongue", "~ .tongue"] {
            assert!(!rule.contains(place), "a rule for one place: {rule}");
        }
    }
}

#[test]
fn an_organisation_that_sets_nothing_side_by_side_speaks_one_language_at_a_time() {
    let page = printed(&view(&charter("vilnius"), "lt", TUESDAY), Sheet::Charter);
    assert_eq!(page.matches("<article class=\"tongue\"").count(), 1);
    assert!(!page_of("csagyi", "en", TUESDAY).contains("class=\"equal\""));
    assert!(page_of("csagyi", "en", TUESDAY).contains("<p class=\"other-name\" lang=\"hu\""));
}
