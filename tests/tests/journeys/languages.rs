//! The worker changes the language: at once, without a network, without loading the page again, and the whole page turns
//! with it.

use anyhow::{Result, ensure};
use lang::Language;
use tests::browser::worker::Worker;
use tests::browser::world::journey;

/// Which of the head's parts, the navigation's first two pages and the page's heading stand further to the left.
const SIDES: &str = "
    const left = (element) => element.getBoundingClientRect().left;
    const [home, list] = document.querySelectorAll('nav.nav a');
    const [name, language] = [document.querySelector('header a'), document.querySelector('header select')];
    const heading = document.querySelector('h1');
    const range = document.createRange();
    range.selectNodeContents(heading);
    return {
        homeFirst: left(home) < left(list),
        nameFirst: left(name) < left(language),
        headingLeft: left(range) < innerWidth / 2,
    };";

#[tokio::test]
async fn all_seven_languages_offline_and_at_once() -> Result<()> {
    journey("languages", async |world| {
        let mut worker = world.field_worker().await?;
        world.server.stop().await?;
        worker.sees(worker.words.sync_offline()).await?;
        worker.browser.run("globalThis.notLoadedAgain = true").await?;
        for language in Language::ALL.into_iter().rev() {
            worker.switches_language(language).await?;
            worker.heading_is(worker.words.today_title()).await?;
            worker.sees(worker.words.sync_offline()).await?;
            worker.sees(&worker.words.save_count_only_here(0)).await?;
            faces_the_right_way(&worker, language).await?;
        }
        let kept = worker.browser.run("return globalThis.notLoadedAgain").await?;
        ensure!(kept.as_bool() == Some(true), "the page was loaded again");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_language_chosen_is_remembered() -> Result<()> {
    journey("language-remembered", async |world| {
        let mut worker = world.field_worker().await?;
        world.server.stop().await?;
        worker.switches_language(Language::Hu).await?;
        worker.browser.load_again().await?;
        worker.heading_is(worker.words.unlock_title()).await?;
        worker.unlocks().await?;
        worker.heading_is(worker.words.today_title()).await
    })
    .await
}

async fn faces_the_right_way(worker: &Worker, language: Language) -> Result<()> {
    let sides = worker.browser.run(SIDES).await?;
    let from_the_left = language.dir() == "ltr";
    for side in ["homeFirst", "nameFirst", "headingLeft"] {
        ensure!(sides[side].as_bool() == Some(from_the_left), "{}: {side} in {sides}", language.tag());
    }
    Ok(())
}
