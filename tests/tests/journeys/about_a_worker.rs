//! A complaint about a worker never reaches that worker's tablet, and a case that turns out to be about them leaves it: no list,
//! no search and no stored key has it.

use anyhow::{Result, ensure};
use tests::browser::wait::{SOON, until};
use tests::browser::worker::{MAURA, Worker};
use tests::browser::world::journey;

#[tokio::test]
async fn a_complaint_about_a_worker_is_never_on_their_tablet() -> Result<()> {
    journey("about-a-worker", async |world| {
        let (worker, officer) = (world.field_worker().await?, world.officer().await?);
        worker.opens_a_new_case("Philomena Kehoe", "She says nobody called her back.").await?;
        let own = worker.opens_case_of("Philomena Kehoe").await?;
        worker.sees_unsent(0).await?;

        officer.follows("/app/new").await?;
        officer.browser.fill(officer.words.new_case_who(), "Ethna Quirke").await?;
        officer.browser.fill(officer.words.new_case_what(), "The worker was rude to her.").await?;
        ticks_maura(&officer).await?;
        officer.presses(officer.words.new_case_save()).await?;
        officer.reads_reference().await?;
        let about = officer.opens_case_of("Ethna Quirke").await?;
        officer.opens_case_of("Philomena Kehoe").await?;
        ticks_maura(&officer).await?;
        let form = format!("//form[.//fieldset//label[contains(., '{}')]]", MAURA.name);
        officer.browser.click_path(&format!("{form}//button[@type='submit']")).await?;
        officer.sees_unsent(0).await?;

        until(SOON, "the case that is about her stays on her tablet", async || {
            let found = worker.searches("Kehoe").await?;
            Ok(found.iter().all(|(_, words)| !words.contains("Kehoe")).then_some(()))
        })
        .await?;
        let found = worker.searches("Ethna").await?;
        ensure!(
            found.iter().all(|(_, words)| !words.contains("Ethna")),
            "she finds the complaint: {found:?}"
        );
        let kept = worker.browser.ask("storedKeys", vec![]).await?.to_string();
        for case in [own, about] {
            let id = case.rsplit('/').next().unwrap_or_default();
            ensure!(!kept.contains(id), "a record of {case} is stored on her tablet");
        }
        worker.goes_to_today().await?;
        ensure!(!worker.browser.text().await?.contains("Kehoe"), "Today still names her");
        officer.opens_case_of("Ethna Quirke").await.map(drop)
    })
    .await
}

async fn ticks_maura(officer: &Worker) -> Result<()> {
    officer.presses(officer.words.case_about_staff()).await?;
    officer.sees(officer.words.case_about_staff_hint()).await?;
    officer.browser.click_path(&format!("//fieldset//label[contains(., '{}')]", MAURA.name)).await
}
