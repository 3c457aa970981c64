//! What was typed after `cargo xtask`. Owns the difference between a flag, an option with a value, and a mistake.

use anyhow::{Result, bail};

/// The words typed, consumed as they are understood; [`Arguments::finish`] refuses what is left.
pub struct Arguments(Vec<String>);

impl Arguments {
    /// The words this process was started with.
    pub fn of_this_process() -> Self {
        Self(std::env::args().skip(1).collect())
    }

    /// Takes the first word that is not an option.
    pub fn next_word(&mut self) -> Option<String> {
        let first = self.0.first()?;
        if first.starts_with('-') {
            return None;
        }
        Some(self.0.remove(0))
    }

    /// Takes `name` wherever it stands, and says whether it was there.
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|word| word != name);
        self.0.len() < before
    }

    /// Takes `name VALUE` or `name=VALUE`.
    pub fn value(&mut self, name: &str) -> Result<Option<String>> {
        let with_equals = format!("{name}=");
        if let Some(at) = self.0.iter().position(|word| word.starts_with(&with_equals)) {
            return Ok(Some(self.0.remove(at)[with_equals.len()..].to_owned()));
        }
        let Some(at) = self.0.iter().position(|word| word == name) else {
            return Ok(None);
        };
        if self.0.get(at + 1).is_none_or(|word| word.starts_with("--")) {
            bail!("`{name}` needs a value");
        }
        self.0.remove(at);
        Ok(Some(self.0.remove(at)))
    }

    /// Refuses any word that nobody took.
    pub fn finish(self) -> Result<()> {
        match self.0.first() {
            Some(word) => bail!("`{word}` is not understood here; see `cargo xtask help`"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a `run` command line as (release, port) or the words of the refusal.
    fn read(line: &str) -> Result<(bool, Option<String>), String> {
        let mut arguments = Arguments(line.split_whitespace().map(str::to_owned).collect());
        let release = arguments.flag("--release");
        let port = arguments.value("--port").map_err(|error| error.to_string())?;
        arguments.finish().map_err(|error| error.to_string())?;
        Ok((release, port))
    }

    #[test]
    fn a_command_line_is_understood_whole_or_refused() {
        let check = |line: &str, expected: Result<(bool, Option<&str>), &str>| {
            let expected =
                expected.map(|(release, port)| (release, port.map(str::to_owned))).map_err(str::to_owned);
            assert_eq!(read(line), expected, "{line}");
        };
        check("", Ok((false, None)));
        check("--release", Ok((true, None)));
        check("--port 9000 --release", Ok((true, Some("9000"))));
        check("--port=9000", Ok((false, Some("9000"))));
        check("--port", Err("`--port` needs a value"));
        check("--port --release", Err("`--port` needs a value"));
        check("--relaese", Err("`--relaese` is not understood here; see `cargo xtask help`"));
    }
}
