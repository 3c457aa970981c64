//! A case is given to another worker: it appears whole on their tablet and leaves the first one's, where no search finds it
//! any more.

use anyhow::{Result, ensure};
use tests::browser::TABLET;
use tests::browser::wait::{SOON, until};
use tests::browser::worker::DONAL;
use tests::browser::world::journey;

const NOTE: &str = "She asked that the same person come again.";

#[tokio::test]
async fn a_case_changes_hands() -> Result<()> {
    journey("given-away", async |world| {
        let (worker, officer) = (world.field_worker().await?, world.officer().await?);
        let reference = worker.opens_a_new_case("Philomena Kehoe", "The heating has failed again.").await?;
        let case = worker.opens_case_of("Philomena Kehoe").await?;
        worker.writes_a_note(NOTE).await?;
        worker.sees_unsent(0).await?;

        officer.opens_case_of("Philomena Kehoe").await?;
        officer.presses(officer.words.case_owner_change()).await?;
        officer.browser.choose(officer.words.case_owner(), DONAL.name).await?;
        officer.browser.click_path("//form[.//select[@id='owner']]//button[@type='submit']").await?;
        officer.sees_unsent(0).await?;

        let mut other = world.new_tablet(TABLET).await?;
        other.opens("/app/").await?;
        other.signs_in(DONAL).await?;
        other.waits_for_all_cases().await?;
        other.follows(&case).await?;
        other.sees(&reference).await?;
        other.sees(NOTE).await?;

        until(SOON, "the case stays with whoever gave it away", async || {
            let found = worker.searches("Kehoe").await?;
            Ok(found.iter().all(|(_, words)| !words.contains("Kehoe")).then_some(()))
        })
        .await?;
        let kept = worker.browser.ask("storedKeys", vec![]).await?;
        let id = case.rsplit('/').next().unwrap_or_default();
        ensure!(!kept.to_string().contains(id), "a record of the case is still stored here");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_was_still_unsent_comes_in_before_the_case_leaves() -> Result<()> {
    journey("given-away-unsent", async |world| {
        let (worker, officer) = (world.field_worker().await?, world.officer().await?);
        worker.opens_a_new_case("Philomena Kehoe", "The heating has failed again.").await?;
        let case = worker.opens_case_of("Philomena Kehoe").await?;
        worker.sees_unsent(0).await?;
        officer.opens_case_of("Philomena Kehoe").await?;
        officer.presses(officer.words.case_owner_change()).await?;
        // The tablet is locked in a bag while the case is given away.
        world.server.stop().await?;
        worker.writes_a_note(NOTE).await?;
        worker.presses(worker.words.action_lock()).await?;
        world.server.start_again().await?;
        officer.browser.choose(officer.words.case_owner(), DONAL.name).await?;
        officer.browser.click_path("//form[.//select[@id='owner']]//button[@type='submit']").await?;
        officer.sees_unsent(0).await?;

        worker.unlocks().await?;
        worker.sees_unsent(0).await?;
        worker.goes_to(worker.words.nav_set_aside()).await?;
        worker.sees(NOTE).await?;
        let kept = worker.browser.ask("storedKeys", vec![]).await?;
        let id = case.rsplit('/').next().unwrap_or_default();
        ensure!(!kept.to_string().contains(id), "a record of the case is still stored here");
        officer.goes_to(officer.words.nav_set_aside()).await?;
        officer.sees(NOTE).await?;
        officer.presses(officer.words.set_aside_take_in()).await?;
        officer.sees(officer.words.set_aside_counts_now()).await?;
        officer.follows(&case).await?;
        officer.sees(NOTE).await
    })
    .await
}

#[tokio::test]
async fn what_was_begun_in_a_case_that_left_is_still_read() -> Result<()> {
    journey("given-away-begun", async |world| {
        let (worker, officer) = (world.field_worker().await?, world.officer().await?);
        worker.opens_a_new_case("Philomena Kehoe", "The heating has failed again.").await?;
        worker.opens_case_of("Philomena Kehoe").await?;
        worker.browser.fill(worker.words.note_title(), NOTE).await?;
        worker.sees_unsent(0).await?;
        worker.goes_to(worker.words.nav_end_of_day()).await?;
        worker.sees(&worker.words.end_of_day_begun(1)).await?;
        worker.browser.find("#day-begun ~ ul a[href*='/app/case/']").await?;

        officer.opens_case_of("Philomena Kehoe").await?;
        officer.presses(officer.words.case_owner_change()).await?;
        officer.browser.choose(officer.words.case_owner(), DONAL.name).await?;
        officer.browser.click_path("//form[.//select[@id='owner']]//button[@type='submit']").await?;
        worker.sees(worker.words.end_of_day_begun_not_here()).await?;
        worker.sees(NOTE).await?;
        worker.presses(worker.words.save_draft_discard()).await?;
        worker.browser.sees_no_more(NOTE).await
    })
    .await
}
