//! Reads the Fluent files of one language into messages that know where they stand.

use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{self, Entry};
use fluent_syntax::{parser, serializer};

use super::catalogue::Part;
use super::problem::Problem;
use super::subset::Reader;

/// A message of one language.
#[derive(Clone)]
pub struct Message {
    pub id: String,
    /// `locales/ga/case.ftl`
    pub file: String,
    pub line: usize,
    pub parts: Vec<Part>,
    /// The message as Fluent, for the accessor's documentation.
    pub fluent: String,
}

/// The messages of `locales/<tag>/*.ftl`, by file name and then as written.
pub fn read(locales: &Path, tag: &str, problems: &mut Vec<Problem>) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    for path in fluent_files(&locales.join(tag)) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let file = format!("locales/{tag}/{name}");
        match fs::read_to_string(&path) {
            Ok(text) => messages.extend(read_file(&text, &file, problems)),
            Err(error) => problems.push(unreadable(file, &error.to_string())),
        }
    }
    report_twice(&messages, problems);
    messages
}

/// The line, from 1, on which `slice`, a part of `text`, begins.
pub fn line_of(text: &str, slice: &str) -> usize {
    line_at(text, (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize))
}

fn line_at(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}

fn fluent_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    files
}

fn read_file(text: &str, file: &str, problems: &mut Vec<Problem>) -> Vec<Message> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
        problems.extend(errors.iter().map(|error| Problem {
            file: file.to_owned(),
            line: line_at(text, error.pos.start),
            id: String::new(),
            expected: format!("expected valid Fluent; the parser says: {}", error.kind),
        }));
        resource
    });
    resource.body.into_iter().filter_map(|entry| read_entry(text, file, entry, problems)).collect()
}

fn read_entry(text: &str, file: &str, entry: Entry<&str>, problems: &mut Vec<Problem>) -> Option<Message> {
    match entry {
        Entry::Message(message) => Some(read_message(text, file, message, problems)),
        Entry::Term(term) => {
            Reader::new(text, file, term.id.name, problems).refuse(
                term.id.name,
                "expected a message; terms are not in our subset, write the words into each message",
            );
            None
        }
        // The parser has reported junk as an error; comments are for translators.
        Entry::Junk { .. } | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => None,
    }
}

fn read_message(text: &str, file: &str, message: ast::Message<&str>, problems: &mut Vec<Problem>) -> Message {
    let id = message.id.name;
    let mut reader = Reader::new(text, file, id, problems);
    for attribute in &message.attributes {
        reader.refuse(attribute.id.name, "expected no attribute; make it a message of its own");
    }
    let parts = message.value.as_ref().map(|pattern| reader.parts(pattern)).unwrap_or_default();
    Message {
        id: id.to_owned(),
        file: file.to_owned(),
        line: line_of(text, id),
        parts,
        fluent: as_fluent(message),
    }
}

fn as_fluent(mut message: ast::Message<&str>) -> String {
    message.comment = None;
    serializer::serialize(&ast::Resource { body: vec![Entry::Message(message)] })
}

fn unreadable(file: String, error: &str) -> Problem {
    Problem { file, line: 1, id: String::new(), expected: format!("expected a readable UTF-8 file: {error}") }
}

fn report_twice(messages: &[Message], problems: &mut Vec<Problem>) {
    for (index, message) in messages.iter().enumerate() {
        let earlier = messages.iter().take(index).find(|earlier| earlier.id == message.id);
        problems.extend(earlier.map(|Message { file, line, .. }| Problem {
            file: message.file.clone(),
            line: message.line,
            id: message.id.clone(),
            expected: format!("expected each id once in a language; it is already at {file}:{line}"),
        }));
    }
}
