//! The office has a new build of the app: the tablet offers it, nobody is made to take it in the middle of a form, and what
//! was being written is there afterwards.

use anyhow::{Result, ensure};
use tests::browser::wait::{SOON, until};
use tests::browser::world::journey;

const NOTE: &str = "She asked for larger print.";

#[tokio::test]
async fn a_new_version_is_offered_and_takes_nothing_away() -> Result<()> {
    journey("new-version", async |world| {
        let worker = world.field_worker().await?;
        worker.opens_case_of("Szabó").await?;
        worker.browser.fill(worker.words.note_title(), NOTE).await?;
        world.server.stop().await?;
        let folder = world.folder_for("renewed");
        world.server.renews_the_app(&folder)?;
        world.server.start_again().await?;

        let look = "return navigator.serviceWorker.getRegistration('/app/').then((found) => found.update()).then(Boolean)";
        worker.browser.run(look).await?;
        worker.sees(worker.words.app_new_version()).await?;
        worker.presses(worker.words.app_new_version_start()).await?;
        worker.heading_is(worker.words.unlock_title()).await?;
        let running = "return document.querySelector('meta[name=cairt-build]').content";
        let build = worker.browser.run(running).await?;
        ensure!(build.as_str() == Some(&world.server.build()?), "the page is still of build {build}");

        worker.unlocks().await?;
        worker.sees(worker.words.save_draft_found()).await?;
        let written = "return document.querySelector('#note')?.value";
        until(SOON, "the note that was begun is gone", async || {
            Ok((worker.browser.run(written).await?.as_str() == Some(NOTE)).then_some(()))
        })
        .await
    })
    .await
}
