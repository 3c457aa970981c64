//! Mistakes in commitments, procedures and overlays, added to the sound charter.

/// The charter with commitments, a procedure and an overlay, of which each test spoils something.
const ADDED: &str = r#"
[[routes]]
id = "complaints"
case_kinds = ["complaint"]
role = "officer"
source = "CC-2"

[[procedures]]
id = "complaints"
name = { en = "Complaints", ga = "Gearáin" }
case_kinds = ["complaint"]

[[procedures.stages]]
id = "officer"
name = { en = "The officer answers", ga = "Tugann an t-oifigeach freagra" }
role = "officer"
clock = "reply"
letter = "final-response"
next = "body.ombudsman"
source = "CC-2"

[[bodies]]
id = "ombudsman"
name = { en = "Ombudsman", ga = "An tOmbudsman" }
source = "CC-2"

[[letters]]
id = "final-response"
name = { en = "Final response", ga = "Freagra deiridh" }
fields = ["contact-name", "reference"]
signpost = "ombudsman"
source = "CC-2"

[[commitments]]
id = "CC-1"
section = "Telephone"
text = { en = "We answer.", ga = "Freagraímid." }
kind = "routing"
binds = ["lines.housing"]
evidence = "automatic"

[[commitments]]
id = "CC-2"
section = "Complaints"
text = { en = "We answer in 20 days.", ga = "Freagraímid i 20 lá." }
kind = "clock"
binds = ["clocks.reply"]
evidence = "automatic"

[[overlays]]
id = "law"
name = { en = "The act", ga = "An tAcht" }
from = "statutory"
authority = "An act of 2020"

[[overlays.clocks]]
id = "reply-by-law"
name = { en = "Reply by law", ga = "Freagra de réir dlí" }
source = "statutory"
starts_on = "received-at"
stops_on = ["reply-sent"]
rule = { amount = 30, unit = "working-days" }
"#;

/// Spoils the added part and compares what is said of it, without lines.
fn check(good: &str, bad: &str, expected: &[&str]) {
    assert!(ADDED.contains(good), "nothing says {good}");
    let text = format!("{}{}", super::COUNCIL, ADDED.replacen(good, bad, 1));
    let findings = super::Charter::parse(&text).err().unwrap_or_default();
    let found: Vec<String> =
        findings.iter().map(|finding| format!("{}: {}", finding.field, finding.text)).collect();
    assert_eq!(found, expected, "{good} -> {bad}");
}

#[test]
fn the_charter_with_commitments_is_sound() {
    check("CC-1", "CC-1", &[]);
}

#[test]
fn nobody_who_complains_is_left_without_an_answer_or_a_next_step() {
    check(
        "role = \"officer\"\nclock",
        "role = \"mayor\"\nclock",
        &["procedures[0].stages[0].role: found `mayor`, expected one of `officer` of the roles"],
    );
    check(
        "role = \"officer\"\nclock",
        "clock",
        &["procedures[0].stages[0].role: missing, expected this field"],
    );
    check(
        "next = \"body.ombudsman\"",
        "next = \"stage.officer\"",
        &[
            "procedures[0].stages[0].next: found `officer`, expected one, but none is defined of the later stages",
        ],
    );
    check("next = \"body.ombudsman\"\n", "", &["procedures[0].stages[0].next: missing, expected this field"]);
    check(
        "signpost = \"ombudsman\"\n",
        "",
        &[
            "letters[0].signpost: found no `ombudsman`, expected the body to which a stage with this letter leads",
        ],
    );
    check(
        "role = \"officer\"\nsource",
        "source",
        &["routes[0]: found neither `role` nor `line`, expected one: somebody has to get it"],
    );
}

#[test]
fn a_commitment_that_nothing_keeps_is_a_defect() {
    check(
        "binds = [\"clocks.reply\"]",
        "binds = [\"clocks.answer\"]",
        &["commitments[1].binds[0]: found `clocks.answer`, expected one of `reply` in `clocks`"],
    );
    check(
        "binds = [\"lines.housing\"]\n",
        "",
        &["commitments[0]: found a commitment that nothing keeps, expected `binds`, `records` or `planned`"],
    );
    check(
        "binds = [\"clocks.reply\"]",
        "planned = \"letters\"",
        &[
            "commitments[1].binds: found nothing that it binds, expected the clock, hours, role or content that keeps it",
        ],
    );
    check(
        "evidence = \"automatic\"",
        "evidence = \"recorded\"",
        &["commitments[0].evidence: found `recorded`, expected `records` to say what is recorded"],
    );
    check(
        "id = \"CC-1\"\nsection",
        "id = \"CC-3\"\nsection",
        &["lines[0].source: found `CC-1`, expected the number of one of the commitments"],
    );
}

#[test]
fn what_comes_from_elsewhere_never_passes_for_published() {
    check(
        "source = \"statutory\"\nstarts_on",
        "source = \"published\"\ncommitment = \"CC-2\"\nstarts_on",
        &[
            "overlays[0].clocks[0].source: found another source, expected the one that `from` of this overlay stands for",
        ],
    );
    check(
        "id = \"reply-by-law\"",
        "id = \"reply\"",
        &["clocks[1].id: found `reply` a second time, expected each once"],
    );
}
