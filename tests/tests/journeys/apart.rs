//! Tablet and office change the same telephone number while apart: both read both, with who and when; one settles it
//! without a network, and both end equal.

use anyhow::Result;
use tests::browser::wait::{SOON, until};
use tests::browser::worker::Worker;
use tests::browser::world::{World, journey};

const ON_THE_DOORSTEP: &str = "087 555 0101";
const AT_THE_OFFICE: &str = "086 555 0202";

#[tokio::test]
async fn two_people_change_one_number_apart() -> Result<()> {
    journey("apart", async |world| {
        let (worker, officer, case) = change_one_number_apart(world).await?;
        // Until it is settled, whoever stands at the door has both.
        worker.follows(&case.replace("/case/", "/door/")).await?;
        worker.sees(ON_THE_DOORSTEP).await?;
        worker.sees(AT_THE_OFFICE).await?;
        worker.follows(&case).await?;
        worker.opens_the_person().await?;

        world.server.stop().await?;
        let right = format!(
            "//li[.//*[normalize-space()='{ON_THE_DOORSTEP}']]//button[normalize-space()='{}']",
            worker.words.case_entry_right()
        );
        worker.browser.click_path(&right).await?;
        worker.browser.sees_no_more(worker.words.case_two_entries_hint()).await?;
        world.server.start_again().await?;
        worker.sees_unsent(0).await?;
        officer.browser.sees_no_more(officer.words.case_two_entries_hint()).await?;
        for person in [&worker, &officer] {
            person.follows(&case).await?;
            person.opens_the_person().await?;
            has_number(person, ON_THE_DOORSTEP).await?;
        }
        Ok(())
    })
    .await
}

/// Both say, apart from each other, that both numbers are right: each stands there once.
#[tokio::test]
async fn two_people_settle_one_number_apart() -> Result<()> {
    journey("settled-apart", async |world| {
        let (worker, officer, case) = change_one_number_apart(world).await?;
        world.server.stop().await?;
        for person in [&worker, &officer] {
            person.presses(person.words.case_entry_both()).await?;
            person.browser.sees_no_more(person.words.case_two_entries_hint()).await?;
        }
        world.server.start_again().await?;
        for person in [&worker, &officer] {
            person.sees_unsent(0).await?;
            person.follows(&case).await?;
            person.opens_the_person().await?;
            has_each_number_once(person).await?;
        }
        Ok(())
    })
    .await
}

async fn has_each_number_once(person: &Worker) -> Result<()> {
    let numbers = "return [...document.querySelectorAll('input[type=tel]')].map((field) => field.value).filter(Boolean).sort()";
    until(SOON, "the numbers are not there once each", async || {
        let shown = person.browser.run(numbers).await?;
        Ok((shown == serde_json::json!([AT_THE_OFFICE, ON_THE_DOORSTEP])).then_some(()))
    })
    .await
}

/// A form that stood open while a colleague wrote: it writes what was changed in it and nothing else, and where both changed
/// the same, both stay.
#[tokio::test]
async fn a_form_that_stood_open_takes_nothing_back() -> Result<()> {
    journey("stood-open", async |world| {
        let (worker, officer) = (world.field_worker().await?, world.officer().await?);
        let case = worker.opens_case_of("Szabó").await?;
        worker.opens_the_person().await?;
        officer.follows(&case).await?;
        officer.opens_the_person().await?;
        writes(&officer, officer.words.door_dog(), "Two big dogs behind the house.").await?;
        officer.sees_unsent(0).await?;

        let further = format!("{}: {}", worker.words.action_add(), worker.words.person_phone());
        writes(&worker, &further, ON_THE_DOORSTEP).await?;
        worker.sees_unsent(0).await?;
        writes(&worker, worker.words.person_said_as(), "SAH-bo").await?;
        worker.sees_unsent(0).await?;
        let numbers = "return [...document.querySelectorAll('input[type=tel]')].filter((field) => field.value === '087 555 0101').length";
        until(SOON, "the number was added more than once", async || {
            Ok((worker.browser.run(numbers).await?.as_u64() == Some(1)).then_some(()))
        })
        .await?;
        let dog = "return document.querySelector('#dog')?.value";
        until(SOON, "what the colleague wrote is gone", async || {
            let shown = worker.browser.run(dog).await?;
            Ok((shown.as_str() == Some("Two big dogs behind the house.")).then_some(()))
        })
        .await?;

        // The officer's form still stands as it was when she saved: what the worker wrote since she has not seen.
        writes(&officer, officer.words.person_said_as(), "SO-bo").await?;
        for person in [&officer, &worker] {
            person.sees(person.words.case_two_entries_hint()).await?;
            person.sees("SAH-bo").await?;
            person.sees("SO-bo").await?;
        }
        Ok(())
    })
    .await
}

/// Fills one field of the form about a person and saves it.
async fn writes(person: &Worker, field: &str, text: &str) -> Result<()> {
    person.browser.fill(field, text).await?;
    person.presses(person.words.action_save()).await?;
    person.sees(person.words.save_saved()).await
}

/// Each writes a number for the same person while the office does not answer; then each reads both. Tells the address of the
/// case.
async fn change_one_number_apart(world: &mut World) -> Result<(Worker, Worker, String)> {
    let (worker, officer) = (world.field_worker().await?, world.officer().await?);
    world.server.stop().await?;
    let case = worker.opens_case_of("Szabó").await?;
    officer.opens(&case).await?;
    officer.unlocks().await?;
    for (person, number) in [(&worker, ON_THE_DOORSTEP), (&officer, AT_THE_OFFICE)] {
        changes_the_number(person, number).await?;
    }
    world.server.start_again().await?;
    for person in [&worker, &officer] {
        person.sees_unsent(0).await?;
        person.sees(person.words.case_two_entries_hint()).await?;
        person.sees(ON_THE_DOORSTEP).await?;
        person.sees(AT_THE_OFFICE).await?;
    }
    Ok((worker, officer, case))
}

async fn changes_the_number(person: &Worker, number: &str) -> Result<()> {
    person.opens_the_person().await?;
    person.browser.fill(person.words.person_phone(), number).await?;
    person.presses(person.words.action_save()).await?;
    person.sees(person.words.save_saved()).await
}

/// The first number of the form.
async fn has_number(person: &Worker, number: &str) -> Result<()> {
    let first = "return document.querySelector('input[type=tel]')?.value";
    until(SOON, &format!("the number is not {number}"), async || {
        Ok((person.browser.run(first).await?.as_str() == Some(number)).then_some(()))
    })
    .await
}
