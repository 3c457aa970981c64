//! Placeholders in the files of `public/`: a quoted `"{{name}}"`, replaced whole by a JSON value.
//!
//! Being a string literal, it leaves the JavaScript, HTML or JSON around it valid before and after.

use anyhow::{Context, Result};
use serde_json::Value;

const OPENING: &str = "\"{{";
const CLOSING: &str = "}}\"";

/// Replaces every placeholder by what `value_of` knows for its name; an unknown one is an error.
pub fn stamp(text: &str, value_of: impl Fn(&str) -> Option<Value>) -> Result<String> {
    let mut stamped = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(OPENING) {
        let (name, after) = after
            .split_once(CLOSING)
            .with_context(|| format!("a placeholder opened with {OPENING} never ends"))?;
        let value = value_of(name).with_context(|| format!("nothing is known of \"{{{{{name}}}}}\""))?;
        stamped.push_str(before);
        stamped.push_str(&value.to_string());
        rest = after;
    }
    stamped.push_str(rest);
    Ok(stamped)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(text: &str, expected: Result<&str, &str>) {
        let known = |name: &str| match name {
            "app.js" => Some(json!("/app/app.0123456789abcdef.js")),
            "assets" => Some(json!(["/app/a.css", "/app/b.js"])),
            _ => None,
        };
        let stamped = stamp(text, known).map_err(|error| error.to_string());
        assert_eq!(stamped, expected.map(str::to_owned).map_err(str::to_owned), "{text}");
    }

    #[test]
    fn every_placeholder_is_replaced_or_refused() {
        check("const none = {};", Ok("const none = {};"));
        check("import \"{{app.js}}\";", Ok("import \"/app/app.0123456789abcdef.js\";"));
        check("<a href=\"{{app.js}}\"></a>", Ok("<a href=\"/app/app.0123456789abcdef.js\"></a>"));
        check("const all = \"{{assets}}\";", Ok("const all = [\"/app/a.css\",\"/app/b.js\"];"));
        check("\"{{ap.js}}\"", Err("nothing is known of \"{{ap.js}}\""));
        check("\"{{app.js", Err("a placeholder opened with \"{{ never ends"));
    }
}
