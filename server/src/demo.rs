//! The people and cases of a demo server, so that the product can be tried within a minute. Owns what is made up; goes
//! through the same push as any tablet, and knows nothing of routes or SQL.

pub mod cases;

pub use cases::cases;

use domain::charter::RoleId;
use domain::event::Event;
use domain::id::{OrgName, ReplicaId, UserId};
use uuid::Uuid;

/// A made-up member of staff. The same on every machine, so that a README may name them.
#[derive(Clone, Debug)]
pub struct DemoStaff {
    /// Who.
    pub user: UserId,
    /// The name they sign in with.
    pub sign_in: String,
    /// Their name.
    pub name: String,
    /// Their roles in the charter.
    pub roles: Vec<RoleId>,
    /// Their pass phrase; shown on the sign-in page of a demo server and nowhere else.
    pub pass_phrase: String,
    /// The replica that their made-up entries come from.
    pub replica: ReplicaId,
    /// Its short code for reference numbers, unique in the organisation.
    pub replica_code: String,
}

/// What one member of staff has recorded, in the order of `replica_seq`.
#[derive(Clone, Debug)]
pub struct Batch {
    /// Who sends it. Every event names them as actor and [`DemoStaff::replica`] as replica.
    pub author: UserId,
    /// The events. A batch may be larger than one push; it is sent in pieces.
    pub events: Vec<Event>,
}

/// The staff of a demo organisation, field workers first; none for an organisation that has no demo.
#[must_use]
pub fn staff(org: &OrgName) -> Vec<DemoStaff> {
    let Some(place) = ORGANISATIONS.iter().position(|(name, _)| *name == org.0) else { return Vec::new() };
    let rows = ORGANISATIONS.get(place).map_or(&[][..], |(_, rows)| rows);
    (1..).zip(rows).map(|(number, row)| row.staff(place as u128 + 1, number)).collect()
}

/// The organisations of a demo server, its default first.
pub fn organisations() -> impl Iterator<Item = OrgName> {
    ORGANISATIONS.iter().map(|(name, _)| OrgName((*name).to_owned()))
}

struct Row {
    sign_in: &'static str,
    name: &'static str,
    role: &'static str,
    pass_phrase: &'static str,
}

impl Row {
    fn staff(&self, org: u128, number: u128) -> DemoStaff {
        DemoStaff {
            user: UserId(made_up_id(0xA, org, number)),
            sign_in: self.sign_in.to_owned(),
            name: self.name.to_owned(),
            roles: RoleId::try_from(self.role.to_owned()).into_iter().collect(),
            pass_phrase: self.pass_phrase.to_owned(),
            replica: ReplicaId(made_up_id(0xB, org, number)),
            replica_code: format!("D{number:02}"),
        }
    }
}

/// A `UUIDv7` of the beginning of 2026 whose random part counts.
const fn made_up_id(kind: u128, org: u128, number: u128) -> Uuid {
    Uuid::from_u128(0x019b_7601_f000_7000_8000_0000_0000_0000 | kind << 32 | org << 16 | number)
}

const fn row(
    sign_in: &'static str,
    name: &'static str,
    role: &'static str,
    pass_phrase: &'static str,
) -> Row {
    Row { sign_in, name, role, pass_phrase }
}

const ORGANISATIONS: &[(&str, &[Row])] = &[
    (
        "kilkenny",
        &[
            row("maura", "Maura Brennan", "field-worker", "heron river lantern gate"),
            row("donal", "Dónal Ó Cuív", "field-worker", "barley window quiet harbour"),
            row("grainne", "Gráinne Phelan", "corporate-affairs", "copper meadow seven ladders"),
            row("fergal", "Fergal Walsh", "head-of-section", "marble kettle northern path"),
            row("aoife", "Aoife Delaney", "complaints-officer", "willow paper summer bridge"),
            row("colm", "Colm Hartnett", "administrator", "thistle anchor quiet stairs"),
        ],
    ),
    (
        "csagyi",
        &[
            row("zsuzsa", "Szabó Zsuzsanna", "field-worker", "piros alma csendes udvar"),
            row("balint", "Tóth Bálint", "field-worker", "magas torony reggeli harmat"),
            row("erzsebet", "Kovács Erzsébet", "office-manager", "kerek asztal nyolc gyertya"),
            row("istvan", "Nagy István", "president", "öreg malom széles folyó"),
            row("gabor", "Varga Gábor", "administrator", "kék lámpa tizenkét lépcső"),
        ],
    ),
    (
        "qatif",
        &[
            row("fatimah", "فاطمة العوامي", "branch-delegate", "نخلة عالية قرب البحر"),
            row("hassan", "حسن الزاير", "social-research-officer", "قمر هادئ فوق السوق"),
            row("zainab", "زينب الخنيزي", "beneficiary-relations-officer", "ورق أزرق سبعة أقلام"),
            row("ali", "علي الجشي", "reviewing-officer", "باب قديم وسط البستان"),
            row("maryam", "مريم الصفار", "administrator", "مفتاح صغير تحت الغيمة"),
        ],
    ),
    (
        "lincolnshire",
        &[
            row("helen", "Helen Marsh", "social-worker", "orchard silver morning train"),
            row("piotr", "Piotr Zieliński", "social-worker", "zielony most cichy poranek"),
            row("joanna", "Joanna Kowalczyk", "customer-services", "niebieski dzban osiem świec"),
            row("david", "David Thorpe", "department-manager", "granite harbour evening bell"),
            row("ruth", "Ruth Ellison", "administrator", "walnut ferry autumn window"),
        ],
    ),
    (
        "vilnius",
        &[
            row("rasa", "Rasa Kazlauskienė", "social-worker", "žalias tiltas ankstyvas rytas"),
            row("tomas", "Tomas Petrauskas", "social-worker", "tylus ežeras medinis laiptas"),
            row("ingrida", "Ingrida Jankauskaitė", "registry", "mėlynas vokas septyni raktai"),
            row("vytautas", "Vytautas Žukas", "direct-superior", "senas malūnas plati upė"),
            row("egle", "Eglė Petkevičienė", "administrator", "aukštas beržas ramus vakaras"),
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_demo_organisation_has_staff_told_apart_by_every_name() {
        let mut seen = BTreeSet::new();
        for org in organisations() {
            let staff = staff(&org);
            assert!(staff.len() >= 3, "{org}");
            for member in staff {
                assert_eq!(member.roles.len(), 1, "{}", member.sign_in);
                assert!(seen.insert(member.user.0) && seen.insert(member.replica.0), "{}", member.sign_in);
            }
        }
    }

    #[test]
    fn an_organisation_without_a_demo_has_no_staff() {
        assert!(staff(&OrgName("nowhere".to_owned())).is_empty());
    }
}
