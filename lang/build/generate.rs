//! Writes the accessors as Rust and the catalogues as JSON.
//!
//! Rust is written once, not per language: code for each message and language would be most of the app's download.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::Compiled;
use super::catalogue::Catalogue;
use super::check::{self, Variable};
use super::problem::Problem;
use super::source::Message;

/// Changes when a catalogue's own shape does, so that an older file is refused.
const FORMAT: &str = "cairt catalogue 1";

/// The messages of this file are the patterns from which dates, numbers and lists are put together.
const FORMAT_FILE: &str = "locales/en/format.ftl";

/// From languages with the same messages in the same order, English first.
pub fn generate(
    languages: &[(&'static str, Vec<Message>)],
    warnings: Vec<String>,
) -> Result<Compiled, Vec<Problem>> {
    let english = languages.first().map(|(_, messages)| messages.as_slice()).unwrap_or_default();
    let fingerprint = fingerprint(english);
    let mut catalogues = Vec::new();
    for (tag, messages) in languages {
        let json = catalogue(tag, &fingerprint, messages).map_err(|problem| vec![problem])?;
        catalogues.push((*tag, json));
    }
    Ok(Compiled { accessors: accessors(english, &fingerprint), catalogues, warnings })
}

fn catalogue(tag: &str, fingerprint: &str, messages: &[Message]) -> Result<String, Problem> {
    let catalogue = Catalogue {
        fingerprint: fingerprint.to_owned(),
        language: tag.to_owned(),
        messages: messages.iter().map(|message| message.parts.clone()).collect(),
    };
    serde_json::to_string(&catalogue).map_err(|error| Problem {
        file: format!("locales/{tag}"),
        line: 1,
        id: String::new(),
        expected: format!("expected messages that JSON can hold: {error}"),
    })
}

fn fingerprint(english: &[Message]) -> String {
    let mut hash = Sha256::new();
    hash.update(FORMAT);
    for message in english {
        hash.update(format!("\n{}", message.id));
        for Variable { name, number } in check::variables(&message.parts) {
            hash.update(format!(" {name}:{number}"));
        }
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn accessors(english: &[Message], fingerprint: &str) -> String {
    let mut tables =
        format!("const FINGERPRINT: &str = {fingerprint:?};\nconst VARIABLES: &[&[Variable]] = &[\n");
    let mut methods = String::from("impl Words {\n");
    let mut calls = String::new();
    for (index, message) in english.iter().enumerate() {
        let variables = check::variables(&message.parts);
        tables += &table_row(&variables);
        methods += &method(index, message, &variables);
        calls += &call(message, &variables);
    }
    format!(
        "{tables}];\n\n{methods}}}\n\n#[cfg(test)]\nimpl Words {{\n\
         /// The id of every message and what it says of 7 and of `«name»`.\n\
         fn every_message(&self) -> Vec<(&'static str, String)> {{ vec![\n{calls}] }}\n}}\n"
    )
}

fn table_row(variables: &[Variable]) -> String {
    let kind = |number| if number { "Number" } else { "Text" };
    let cells =
        variables.iter().map(|Variable { name, number }| format!("Variable::{}({name:?})", kind(*number)));
    format!("    &[{}],\n", cells.collect::<Vec<_>>().join(", "))
}

fn method(index: usize, message: &Message, variables: &[Variable]) -> String {
    let is_format = message.file == FORMAT_FILE;
    let visible = if is_format { "pub(crate)" } else { "pub" };
    let name = rust_name(message);
    let mut rust = documentation(message);
    if variables.is_empty() {
        let _ = writeln!(rust, "    {visible} fn {name}(&self) -> &str {{ self.text({index}) }}\n");
        return rust;
    }
    let mut parameters = String::new();
    let mut values = Vec::new();
    for Variable { name, number } in variables {
        let _ = write!(parameters, ", {name}: {}", if *number { "u64" } else { "&str" });
        values.push(format!("Value::{}({name})", if *number { "Number" } else { "Text" }));
    }
    let values = values.join(", ");
    let fill = if is_format { "join" } else { "fill" };
    let _ = writeln!(
        rust,
        "    {visible} fn {name}(&self{parameters}) -> String {{ self.{fill}({index}, &[{values}]) }}\n"
    );
    rust
}

/// The English message as the accessor's documentation.
fn documentation(message: &Message) -> String {
    let mut rust = String::from("    /// ```text\n");
    for line in message.fluent.lines() {
        let _ = writeln!(rust, "    /// {}", line.trim_end());
    }
    rust + "    /// ```\n    #[must_use]\n"
}

fn call(message: &Message, variables: &[Variable]) -> String {
    let sample = |number| if number { "7" } else { "\"«name»\"" };
    let arguments: Vec<&str> = variables.iter().map(|variable| sample(variable.number)).collect();
    let (id, name, arguments) = (&message.id, rust_name(message), arguments.join(", "));
    let owned = if variables.is_empty() { ".to_owned()" } else { "" };
    format!("    ({id:?}, self.{name}({arguments}){owned}),\n")
}

fn rust_name(message: &Message) -> String {
    message.id.replace('-', "_")
}
