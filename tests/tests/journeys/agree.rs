//! Tablet and server compute alike: the wasm that is served and the same crates compiled for this machine give the same
//! state, the same date with the same reasons, and the same words for every number.

use anyhow::{Context as _, Result, ensure};
use domain::charter::Charter;
use domain::clock::deadline;
use lang::{Language, Words};
use serde_json::{Value, json};
use std::path::Path;
use tests::browser::worker::Worker;
use tests::browser::world::journey;

/// Calls a function of the app's own module, which the page has loaded.
const CALL: &str = "
    const [name, ...given] = [...arguments];
    const back = given.pop();
    const module = document.querySelector('link[rel=modulepreload]').href;
    import(module).then((app) => back(app[name](...given))).catch((error) => back(String(error)));";

/// Says every count up to the last one in a language.
const COUNTS: &str = "
    const [tag, last, back] = arguments;
    const module = document.querySelector('link[rel=modulepreload]').href;
    Promise.all([import(module), fetch(globalThis.__cairt.lang[tag]).then((file) => file.arrayBuffer())])
        .then(([app, file]) => back(app.agree_on_counts(new Uint8Array(file), last)))
        .catch((error) => back(String(error)));";

/// The last number whose words are compared: past every turn of every language's plural forms.
const LAST_COUNT: u64 = 130;

#[tokio::test]
async fn browser_and_server_compute_alike() -> Result<()> {
    journey("agree", async |world| {
        let worker = world.field_worker().await?;
        the_same_state(&worker).await?;
        the_same_dates(&worker).await?;
        the_same_words(&worker).await
    })
    .await
}

async fn the_same_state(worker: &Worker) -> Result<()> {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/v1");
    let history: Value = serde_json::from_str(&std::fs::read_to_string(golden.join("history.json"))?)?;
    let expected = std::fs::read_to_string(golden.join("history.sha256"))?;
    let found = ask(worker, &json!({ "fold": { "history": history } })).await?;
    ensure!(found == expected.trim(), "the history folds to {found} in the browser, {expected} here");
    Ok(())
}

/// One question a month from 2024 to 2029, for every clock with a number of every charter.
async fn the_same_dates(worker: &Worker) -> Result<()> {
    let charters = Path::new(env!("CARGO_MANIFEST_DIR")).join("../server/charters");
    let mut asked = 0;
    for org in ["kilkenny", "lincolnshire", "vilnius"] {
        let text = std::fs::read_to_string(charters.join(format!("{org}.toml")))?;
        let charter = Charter::parse(&text).ok().context("a charter that does not read")?;
        let days = charter.working_calendar(None, charter.default_language())?;
        for clock in charter.clocks.iter().filter(|clock| clock.rule.is_some()) {
            let rule = clock.rule.as_ref().context("no rule")?;
            for month in 0..72_u32 {
                let date = chrono::NaiveDate::from_ymd_opt(2024, 1, 29).context("no date")?;
                let received =
                    (date + chrono::Months::new(month)).and_hms_opt(16, 5, 0).context("no time")?;
                let expected =
                    serde_json::to_value(deadline(rule, received, &days, charter.hours_of(clock))?)?;
                let question =
                    json!({ "deadline": { "charter": charter, "clock": clock.id, "received": received } });
                let found: Value = serde_json::from_str(&ask(worker, &question).await?)?;
                ensure!(found == expected, "{org} {received}: {found} in the browser, {expected} here");
                asked += 1;
            }
        }
    }
    ensure!(asked > 300, "only {asked} questions");
    Ok(())
}

async fn the_same_words(worker: &Worker) -> Result<()> {
    for language in Language::ALL {
        let words = Words::embedded(language)?;
        let expected: Vec<_> = (0..=LAST_COUNT).map(|n| words.save_count_only_here(n)).collect();
        let given = vec![language.tag().into(), LAST_COUNT.into()];
        let found = worker.browser.run_until_called_back(COUNTS, given).await?;
        let found: Vec<_> = found.as_str().unwrap_or_default().split('\n').collect();
        ensure!(found == expected, "{}: {found:?} in the browser, {expected:?} here", language.tag());
    }
    Ok(())
}

async fn ask(worker: &Worker, question: &Value) -> Result<String> {
    let given = vec!["agree".into(), question.to_string().into()];
    let answer = worker.browser.run_until_called_back(CALL, given).await?;
    Ok(answer.as_str().unwrap_or_default().to_owned())
}
