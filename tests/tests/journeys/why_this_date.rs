//! The case tells why an answer is due when it is, in the chosen language: the same sentences as `cairt clock` gives on
//! the command line, so that what the browser reckons and says is what the server does.

use crate::complaint::{DUE_ON_A_SATURDAY, DUE_ON_ST_BRIGIDS_DAY, complain, reckoned_by_command_line};
use anyhow::{Result, ensure};
use lang::{Language, Words};
use tests::browser::screen::plain;
use tests::browser::worker::Worker;
use tests::browser::world::journey;

/// What an explanation has to name, in the words of a language.
type Named = fn(&Words) -> Vec<&str>;

#[tokio::test]
async fn the_explanation_names_the_holiday_in_every_language() -> Result<()> {
    journey("why-this-date", async |world| {
        let mut worker = world.field_worker().await?;
        world.server.stop().await?;
        let complaints: [(&str, &str, Named); 2] = [
            ("Bríd Ní Mhurchú", DUE_ON_ST_BRIGIDS_DAY, |words| vec![words.holiday_st_brigids_day()]),
            ("Nollaig Ó Broin", DUE_ON_A_SATURDAY, |words| {
                vec![
                    words.holiday_christmas_day(),
                    words.holiday_st_stephens_day(),
                    words.why_reason_weekend(),
                ]
            }),
        ];
        for (name, received, named) in complaints {
            complain(&worker, name, received).await?;
            worker.opens_case_of(name).await?;
            for language in Language::ALL {
                worker.switches_language(language).await?;
                explains(&worker, received, named).await?;
            }
            worker.switches_language(Language::En).await?;
        }
        Ok(())
    })
    .await
}

async fn explains(worker: &Worker, received: &str, named: Named) -> Result<()> {
    let (words, reckoned) = (&worker.words, reckoned_by_command_line(received)?);
    worker.sees(&words.case_deadline_due(&words.date_long(reckoned.due_date))).await?;
    let (expected, shown) = (reckoned.explained(words), worker.explanations().await?);
    let tag = words.language().tag();
    ensure!(shown.contains(&expected), "{tag}: {shown:#?} should have {expected:#?}");
    for name in named(words) {
        ensure!(
            expected.iter().any(|line| line.contains(&plain(name))),
            "{tag}: no `{name}` in {expected:#?}"
        );
    }
    Ok(())
}
