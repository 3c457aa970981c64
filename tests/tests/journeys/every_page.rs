//! Every page, filled, in English, Irish and Arabic: nothing that keeps somebody out, no English where another language
//! should stand, and nothing that sticks out of the page.

use anyhow::{Result, ensure};
use lang::Language;
use tests::browser::english::Dictionary;
use tests::browser::pages::{Page, fullest_card, set_something_aside};
use tests::browser::worker::{AOIFE, MAURA, Worker};
use tests::browser::world::{World, journey};
use tests::browser::{DESK, TABLET, TELEPHONE, axe};

const LANGUAGES: [Language; 3] = [Language::En, Language::Ga, Language::Ar];

#[tokio::test]
async fn signing_in_and_unlocking() -> Result<()> {
    journey("every-page-locked", async |world| {
        let mut findings = Vec::new();
        for page in [Page::SignIn, Page::SignInErrors] {
            let mut stranger = world.new_tablet(TABLET).await?;
            stranger.opens("/app/").await?;
            look_at(&mut stranger, page, "", &mut findings).await?;
        }
        let mut worker = world.browser_of(MAURA, TABLET).await?;
        look_at(&mut worker, Page::Unlock, "", &mut findings).await?;
        look_at(&mut worker, Page::SealedNote, "", &mut findings).await?;
        none(&findings)
    })
    .await
}

#[tokio::test]
async fn the_field_workers_pages() -> Result<()> {
    journey("every-page-field", async |world| {
        let mut findings = Vec::new();
        let mut worker = world.field_worker().await?;
        worker.records_a_visit().await?;
        let (fullest, case) = (fullest_card(&worker).await?, worker.finds("szabo", "Szabó").await?);
        look_at(&mut worker, Page::Door, &fullest, &mut findings).await?;
        look_at(&mut worker, Page::Case, &fullest, &mut findings).await?;
        for page in Page::ALL.into_iter().filter(|page| page.seen_by() == Some(MAURA) && !page.is_locked()) {
            look_at(&mut worker, page, &case, &mut findings).await?;
        }
        set_something_aside(world, &worker, &case).await?;
        look_at(&mut worker, Page::SetAside, &case, &mut findings).await?;
        none(&findings)
    })
    .await
}

#[tokio::test]
async fn the_offices_pages() -> Result<()> {
    journey("every-page-office", async |world| {
        let mut findings = Vec::new();
        let mut officer = officer_at_desk(world).await?;
        for page in Page::ALL.into_iter().filter(|page| page.seen_by() == Some(AOIFE)) {
            look_at(&mut officer, page, "", &mut findings).await?;
        }
        let mut administrator = world.administrator().await?;
        look_at(&mut administrator, Page::Fleet, "", &mut findings).await?;
        none(&findings)
    })
    .await
}

/// The checks themselves must be able to fail: an English page is full of English to an Irish reader, and a picture that
/// says nothing and a line that is too long are found.
#[tokio::test]
async fn what_is_wrong_is_found() -> Result<()> {
    journey("what-is-wrong", async |world| {
        let worker = world.field_worker().await?;
        for language in [Language::Ga, Language::Ar] {
            let found = english_on(&worker, &Dictionary::of(language)?).await?;
            ensure!(found.len() > 10, "{}: only {found:?}", language.tag());
        }
        ensure!(axe::violations(&worker.browser).await?.is_empty(), "Today breaks a rule");
        ensure!(sticking_out(&worker).await?.is_empty(), "Today is too wide");
        let wrong =
            "document.querySelector('main').innerHTML += '<img src=\"/x\" width=\"2000\" height=\"20\">'";
        worker.browser.run(wrong).await?;
        let rules = axe::violations(&worker.browser).await?;
        ensure!(rules.iter().any(|rule| rule.id == "image-alt"), "axe finds only {rules:?}");
        ensure!(!sticking_out(&worker).await?.is_empty(), "what sticks out is not found");
        Ok(())
    })
    .await
}

async fn officer_at_desk(world: &mut World) -> Result<Worker> {
    let officer = world.officer().await?;
    officer.browser.resize(DESK).await?;
    Ok(officer)
}

/// Looks at one page in each language, light and dark, and on a telephone.
async fn look_at(worker: &mut Worker, page: Page, case: &str, findings: &mut Vec<String>) -> Result<()> {
    page.show(worker, case).await?;
    for language in LANGUAGES {
        worker.switches_language(language).await?;
        worker.browser.ask("unfold", vec![]).await?;
        let at = format!("{} in {}", page.name(), language.tag());
        if language != Language::En {
            let found = english_on(worker, &Dictionary::of(language)?).await?;
            findings.extend(found.into_iter().map(|found| format!("{at}: {found}")));
        }
        for theme in ["light", "dark"] {
            worker.browser.run(&format!("document.documentElement.dataset.theme = '{theme}'")).await?;
            let broken = axe::violations(&worker.browser).await?;
            findings
                .extend(broken.iter().map(|rule| format!("{at}, {theme}: {} {:#?}", rule.id, rule.places)));
        }
        findings.extend(
            sticking_out(worker).await?.into_iter().map(|place| format!("{at}: sticks out: {place}")),
        );
    }
    page.leave(worker).await?;
    worker.switches_language(Language::En).await
}

/// What is wider than the screen, on the device at hand and on a telephone.
async fn sticking_out(worker: &Worker) -> Result<Vec<String>> {
    let mut places = Vec::new();
    for size in [TELEPHONE, TABLET] {
        worker.browser.resize(size).await?;
        let found: Vec<String> = serde_json::from_value(worker.browser.ask("overflow", vec![]).await?)?;
        places.extend(found.into_iter().map(|place| format!("at {} px: {place}", size.width)));
    }
    Ok(places)
}

/// English on the page: in the product's own words, and at the beginning of its sentences about people.
async fn english_on(worker: &Worker, dictionary: &Dictionary) -> Result<Vec<String>> {
    let mut found = english(&worker.product_words().await?, dictionary);
    for (place, sentence) in worker.sentences_with_names().await? {
        found.extend(dictionary.begins_in_english(&sentence).map(|begins| format!("`{begins}…` at {place}")));
    }
    Ok(found)
}

/// Words that are not of the language that the dictionary knows, each with its sentence and its place.
fn english(said: &[(String, String)], dictionary: &Dictionary) -> Vec<String> {
    let found = said.iter().filter_map(|(place, text)| {
        dictionary.english_in(text).map(|word| format!("`{word}` in `{text}` at {place}"))
    });
    found.collect()
}

fn none(findings: &[String]) -> Result<()> {
    ensure!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
    Ok(())
}
