//! The style sheet as it is served: `style/main.css` with its imports, in one minified file.

use std::fmt::Display;
use std::path::Path;

use anyhow::{Result, anyhow};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::error::Error;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};
use lightningcss::targets::{Browsers, Targets};

/// The oldest engines that the style sheet must look right in; newer syntax is rewritten for them. Each is from 2023, since
/// a council's tablets are not renewed every year.
const OLDEST: Browsers = Browsers {
    chrome: Some(version(111, 0)),
    firefox: Some(version(115, 0)),
    safari: Some(version(16, 4)),
    ios_saf: Some(version(16, 4)),
    android: Some(version(111, 0)),
    edge: Some(version(111, 0)),
    ie: None,
    opera: None,
    samsung: None,
};

/// Bundles and minifies; a mistake is told with its file, line and column.
pub fn bundle(main: &Path) -> Result<String> {
    let files = FileProvider::new();
    let targets = Targets::from(OLDEST);
    let mut sheet =
        Bundler::new(&files, None, ParserOptions::default()).bundle(main).map_err(|error| mistake(&error))?;
    sheet.minify(MinifyOptions { targets, ..MinifyOptions::default() }).map_err(|error| mistake(&error))?;
    let printed = sheet
        .to_css(PrinterOptions { minify: true, targets, ..PrinterOptions::default() })
        .map_err(|error| mistake(&error))?;
    Ok(printed.code)
}

/// Lightningcss counts lines from 0; editors count from 1.
fn mistake<T: Display>(error: &Error<T>) -> anyhow::Error {
    match &error.loc {
        Some(at) => anyhow!("{}:{}:{}: {}", at.filename, at.line + 1, at.column, error.kind),
        None => anyhow!("the style sheet: {}", error.kind),
    }
}

/// As the format of lightningcss has it: one byte each for major and minor.
const fn version(major: u32, minor: u32) -> u32 {
    major << 16 | minor << 8
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// Bundles `main.css`, which may import `tokens.css`, from a folder of its own.
    fn check(name: &str, main: &str, expected: Result<&str, &str>) {
        let folder = std::env::temp_dir().join(format!("cairt-style-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("tokens.css"), ":root { --space: 1rem }").unwrap();
        fs::write(folder.join("main.css"), main).unwrap();
        let bundled = bundle(&folder.join("main.css")).map_err(|error| error.to_string());
        fs::remove_dir_all(&folder).unwrap();
        match (bundled, expected) {
            (Ok(css), Ok(expected)) => assert_eq!(css, expected, "{name}"),
            (Err(error), Err(part)) => assert!(error.contains(part), "{name}: {error}"),
            (bundled, _) => panic!("{name}: {bundled:?}"),
        }
    }

    #[test]
    fn imports_become_one_file_and_mistakes_name_their_place() {
        check("one", "p { margin-inline: 0px }", Ok("p{margin-inline:0}"));
        check(
            "import",
            "@import \"tokens.css\";\np { gap: var(--space) }",
            Ok(":root{--space:1rem}p{gap:var(--space)}"),
        );
        check("nested", "p { & a { color: red } }", Ok("p a{color:red}"));
        check("missing", "@import \"absent.css\";", Err("main.css:1:1: No such file"));
        check("mistake", "p { color: red }\n}", Err("main.css:2:2: "));
    }
}
