//! What was left open on the doorstep is completed later: what is still missing of the case, another number of the person,
//! the next visit, a neighbour who knows more. Without a network, and the office has it afterwards.

use anyhow::{Context as _, Result};
use tests::browser::wait::{SOON, until};
use tests::browser::worker::Worker;
use tests::browser::world::journey;

const NUMBER: &str = "087 555 0142";
const NEIGHBOUR: &str = "Concepta Hoyne";
const TOLD: &str = "Dermot rings on Friday about the lift.";

#[tokio::test]
async fn a_case_is_completed_later() -> Result<()> {
    journey("completed-later", async |world| {
        let worker = world.field_worker().await?;
        world.server.stop().await?;
        worker.opens_a_new_case("Bernadette Walsh", "She cannot get down the stairs.").await?;
        let case = worker.opens_case_of("Bernadette Walsh").await?;
        says_what_is_missing(&worker).await?;
        plans_a_visit(&worker).await?;
        adds_a_neighbour(&worker).await?;
        changes_the_number(&worker).await?;

        world.server.start_again().await?;
        worker.sees_unsent(0).await?;
        let officer = world.officer().await?;
        officer.waits_for_all_cases().await?;
        officer.opens(&case).await?;
        officer.unlocks().await?;
        officer.sees(TOLD).await?;
        officer.sees(NEIGHBOUR).await?;
        officer.opens_the_person().await?;
        let numbers = "return [...document.querySelectorAll('input[type=tel]')].map((field) => field.value)";
        until(SOON, "the office does not have the new number", async || {
            let shown = officer.browser.run(numbers).await?;
            Ok(shown.as_array().is_some_and(|all| all.iter().any(|one| one == NUMBER)).then_some(()))
        })
        .await
    })
    .await
}

async fn says_what_is_missing(worker: &Worker) -> Result<()> {
    let words = &worker.words;
    worker.presses(&words.new_case_missing(3)).await?;
    worker.browser.fill(words.case_told_next(), TOLD).await?;
    worker.presses(words.action_save()).await?;
    worker.sees(&words.new_case_missing(2)).await
}

async fn plans_a_visit(worker: &Worker) -> Result<()> {
    let words = &worker.words;
    let in_a_year = "return (new Date().getFullYear() + 1) + '-01-15T10:30'";
    let at = worker.browser.run(in_a_year).await?;
    worker.presses(words.case_plan_visit()).await?;
    worker.browser.put(words.visit_when(), at.as_str().context("a date")?).await?;
    worker.browser.click_path("//form[.//input[@id='plan-at']]//button[@type='submit']").await?;
    worker.sees(&words.today_visits(1)).await
}

async fn adds_a_neighbour(worker: &Worker) -> Result<()> {
    let words = &worker.words;
    worker.presses(words.case_people_add()).await?;
    worker.browser.fill(words.new_case_who(), NEIGHBOUR).await?;
    worker.presses(words.party_role_other()).await?;
    worker.presses(words.action_add()).await?;
    worker.sees(NEIGHBOUR).await
}

async fn changes_the_number(worker: &Worker) -> Result<()> {
    worker.opens_the_person().await?;
    let further = format!("{}: {}", worker.words.action_add(), worker.words.person_phone());
    worker.browser.fill(&further, NUMBER).await?;
    worker.presses(worker.words.action_save()).await?;
    worker.sees(worker.words.save_saved()).await
}
