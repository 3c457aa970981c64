//! Anybody opens the public page of an organisation: without JavaScript, in its languages, on a telephone and at a desk, and
//! nothing keeps them out.

use anyhow::{Result, ensure};
use tests::browser::worker::Worker;
use tests::browser::world::journey;
use tests::browser::{DESK, TELEPHONE, axe};

/// Every organisation with its languages.
const PAGES: [(&str, [&str; 2]); 5] = [
    ("csagyi", ["hu", "en"]),
    ("kilkenny", ["en", "ga"]),
    ("lincolnshire", ["en", "pl"]),
    ("qatif", ["ar", "en"]),
    ("vilnius", ["lt", "en"]),
];
const SHEETS: [&str; 4] = ["charter", "poster", "complaints", "languages"];

/// What a page must be, as the browser sees it: `null` where it is, or what is wrong.
const LOOK: &str = "
    for (const details of document.querySelectorAll('details')) details.open = true;
    const html = document.documentElement;
    const wrong = {
        scripts: document.scripts.length,
        wider: Math.max(0, html.scrollWidth - innerWidth),
        unstyled: document.styleSheets.length === 1 ? 0 : 1,
        cookies: document.cookie.length,
    };
    const found = Object.entries(wrong).filter(([, count]) => count > 0);
    return found.length ? JSON.stringify(found) : null;";

#[tokio::test]
async fn every_organisations_page_in_its_languages() -> Result<()> {
    journey("public-page", async |world| {
        let visitor = world.new_tablet(DESK).await?;
        let mut findings = Vec::new();
        for (org, languages) in PAGES {
            for lang in languages {
                look_at(&visitor, &format!("/{org}/{lang}"), lang, &mut findings).await?;
            }
        }
        ensure!(findings.is_empty(), "{findings:#?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn every_sheet_to_print() -> Result<()> {
    journey("public-sheets", async |world| {
        let visitor = world.new_tablet(DESK).await?;
        let mut findings = Vec::new();
        for (org, [lang, _]) in PAGES {
            for sheet in SHEETS {
                look_at(&visitor, &format!("/{org}/{lang}/print/{sheet}"), lang, &mut findings).await?;
            }
        }
        ensure!(findings.is_empty(), "{findings:#?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn from_one_language_to_the_other_and_to_paper() -> Result<()> {
    journey("public-languages", async |world| {
        let visitor = world.new_tablet(TELEPHONE).await?;
        visitor.browser.lets_pages_run_scripts(false).await?;
        visitor.opens("/kilkenny/en").await?;
        visitor.sees("Is somebody in danger now?").await?;
        visitor.presses("Gaeilge").await?;
        visitor.sees("An bhfuil duine i mbaol anois?").await?;
        equal_prominence(&visitor).await?;
        visitor.presses("Póstaer (A3)").await?;
        visitor.sees("Comhairle Contae Chill Chainnigh").await?;
        visitor.sees("Kilkenny County Council").await?;
        visitor.presses("Siar").await?;
        visitor.sees("An bhfuil duine i mbaol anois?").await
    })
    .await
}

/// The name in both languages at the head, as it is painted: alike in everything but the words.
async fn equal_prominence(visitor: &Worker) -> Result<()> {
    let alike = "
        const looks = [...document.querySelectorAll('h1 .equal')].map((name) => {
            const { fontSize, fontWeight, fontFamily, color, display } = getComputedStyle(name);
            return [fontSize, fontWeight, fontFamily, color, display].join();
        });
        return looks.length === 2 && looks[0] === looks[1];";
    let answer = visitor.browser.run(alike).await?;
    ensure!(answer.as_bool() == Some(true), "Irish and English look different");
    Ok(())
}

/// Opens a page that may run no script, narrow and wide, and adds what is wrong with it.
async fn look_at(visitor: &Worker, path: &str, lang: &str, findings: &mut Vec<String>) -> Result<()> {
    visitor.browser.lets_pages_run_scripts(false).await?;
    visitor.opens(path).await?;
    let page_lang = visitor.browser.run("return document.documentElement.lang").await?;
    ensure!(page_lang.as_str() == Some(lang), "{path} is in {page_lang}");
    // The page stands; axe waits by timers, which are scripts of the page to a browser.
    visitor.browser.lets_pages_run_scripts(true).await?;
    for size in [TELEPHONE, DESK] {
        visitor.browser.resize(size).await?;
        let wrong = visitor.browser.run(LOOK).await?;
        findings.extend(wrong.as_str().map(|wrong| format!("{path}: {wrong}")));
        let broken = axe::violations(&visitor.browser).await?;
        findings.extend(broken.iter().map(|rule| format!("{path}: {} {:#?}", rule.id, rule.places)));
    }
    Ok(())
}
