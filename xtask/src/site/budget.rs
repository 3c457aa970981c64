//! What a tablet on a thin line downloads before it can work: all code and one language, against a limit that only falls.

use std::fs;

use anyhow::{Context, Result, bail};

use super::Size;

/// The largest download allowed, in bytes after brotli. Its first figure is the design's 450 kB (§9); lower it when the app
/// has become smaller, so that it stays so.
const LIMIT_FILE: &str = "xtask/download-budget.txt";

/// Prints what each file costs and what a first visit downloads; fails above the limit where `binding`.
pub fn check(sizes: &[Size], binding: bool) -> Result<()> {
    let limit = read_limit(&fs::read_to_string(LIMIT_FILE).context(LIMIT_FILE)?)?;
    println!("\n   {:<22} {:>11} {:>11}", "file", "bytes", "brotli");
    for size in sizes {
        println!("   {:<22} {:>11} {:>11}", size.logical, size.raw, size.brotli);
    }
    let download = first_download(sizes);
    println!("   {:<22} {:>11} {download:>11}", "code and one language", "");
    if binding {
        println!("   {:<22} {:>11} {limit:>11}", "limit", "");
    } else {
        println!("   quickly built and quickly compressed; the limit of {limit} is for a release");
    }
    if binding && download > limit {
        bail!("the first download is {} bytes above the limit in {LIMIT_FILE}", download - limit);
    }
    Ok(())
}

/// All code, the style sheet, and the largest language; no icons, which no one waits for.
fn first_download(sizes: &[Size]) -> usize {
    let is_language = |size: &&Size| size.logical.starts_with("lang-");
    let is_icon = |size: &Size| size.logical.starts_with("icon");
    let largest_language = sizes.iter().filter(is_language).map(|size| size.brotli).max().unwrap_or(0);
    let code = sizes.iter().filter(|size| !is_language(size) && !is_icon(size));
    code.map(|size| size.brotli).sum::<usize>() + largest_language
}

fn read_limit(text: &str) -> Result<usize> {
    text.trim()
        .parse()
        .with_context(|| format!("{LIMIT_FILE} must hold one number of bytes, not `{}`", text.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(files: &[(&str, usize)], expected: usize) {
        let size =
            |&(logical, brotli): &(&str, usize)| Size { logical: logical.to_owned(), raw: brotli, brotli };
        assert_eq!(first_download(&files.iter().map(size).collect::<Vec<_>>()), expected);
    }

    #[test]
    fn a_first_visit_downloads_the_code_and_its_own_language() {
        check(&[], 0);
        check(&[("app.wasm", 300_000), ("app.js", 9_000), ("style.css", 5_000)], 314_000);
        check(&[("app.wasm", 300_000), ("lang-en.json", 7_000), ("lang-ar.json", 9_000)], 309_000);
        check(&[("app.js", 9_000), ("icon-512.png", 20_000)], 9_000);
    }

    #[test]
    fn the_limit_is_one_number() {
        assert_eq!(read_limit("460800\n").unwrap(), 460_800);
        assert!(read_limit("450 kB").is_err());
    }
}
