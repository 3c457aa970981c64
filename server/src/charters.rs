//! The charters that ship with the product, and taking them in as versions. A file with a mistake is refused, and the
//! last good version stays in force.

use crate::store::organisation::{self, Imported};
use crate::store::{Store, Stored};
use domain::charter::{Charter, Finding};
use domain::id::OrgName;
use domain::time::Timestamp;

/// A charter file as it ships.
#[derive(Clone, Copy, Debug)]
pub struct Shipped {
    /// The organisation's short name.
    pub org: &'static str,
    /// The file.
    pub toml: &'static str,
}

/// The charters that ship with the product.
pub const SHIPPED: [Shipped; 5] = [
    Shipped { org: "csagyi", toml: include_str!("../charters/csagyi.toml") },
    Shipped { org: "kilkenny", toml: include_str!("../charters/kilkenny.toml") },
    Shipped { org: "lincolnshire", toml: include_str!("../charters/lincolnshire.toml") },
    Shipped { org: "qatif", toml: include_str!("../charters/qatif.toml") },
    Shipped { org: "vilnius", toml: include_str!("../charters/vilnius.toml") },
];

/// The charter that ships for `org`, if one does, or its mistakes.
#[must_use]
pub fn shipped(org: &str) -> Option<Result<Charter, Vec<Finding>>> {
    SHIPPED.iter().find(|charter| charter.org == org).map(|charter| Charter::parse(charter.toml))
}

/// Takes in newer versions of the shipped charters for the organisations that the database has.
///
/// # Errors
/// The store failed. A charter that is refused is no failure: it is logged, and the last good version stays.
pub fn import_newer(store: &Store, now: Timestamp) -> Stored<()> {
    for org in store.read(|tx| organisation::all(tx))? {
        if let Some(read) = shipped(&org.0) {
            import(store, &org, read, now)?;
        }
    }
    Ok(())
}

fn import(store: &Store, org: &OrgName, read: Result<Charter, Vec<Finding>>, now: Timestamp) -> Stored<()> {
    match read {
        Ok(charter) => take_in(store, &charter, now)?,
        Err(findings) => refuse(org, &findings),
    }
    Ok(())
}

fn take_in(store: &Store, charter: &Charter, now: Timestamp) -> Stored<()> {
    let (org, version) = (&charter.id, charter.version);
    match store.write(|tx| organisation::import(tx, charter, now))? {
        Imported::New => tracing::info!(%org, version, "a charter version was taken in"),
        Imported::Same => {}
        Imported::VersionTaken => {
            tracing::warn!(%org, version, "the charter changed without a new version number; the earlier text stays");
        }
    }
    Ok(())
}

fn refuse(org: &OrgName, findings: &[Finding]) {
    for finding in findings {
        tracing::warn!(%org, %finding, "the charter was refused; the last good version stays");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Purpose;

    #[test]
    fn every_shipped_charter_reads_and_is_of_its_own_organisation() {
        for file in SHIPPED {
            let charter =
                shipped(file.org).unwrap().unwrap_or_else(|findings| panic!("{}: {findings:?}", file.org));
            assert_eq!(charter.id.0, file.org);
        }
        assert!(shipped("nowhere").is_none());
    }

    #[test]
    fn a_version_never_changes_and_a_newer_one_is_taken_in() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("cairt.sqlite"), Purpose::Work).unwrap();
        let first = shipped("kilkenny").unwrap().unwrap();
        let changed = Charter { country: Some("XX".to_owned()), ..first.clone() };
        let newer = Charter { version: first.version + 1, ..changed.clone() };
        store.write(|tx| organisation::add(tx, &first.id, "")).unwrap();
        let imported =
            |charter: &Charter| store.write(|tx| organisation::import(tx, charter, Timestamp(0))).unwrap();
        assert_eq!(imported(&first), Imported::New);
        assert_eq!(imported(&first), Imported::Same);
        assert_eq!(imported(&changed), Imported::VersionTaken);
        assert_eq!(imported(&newer), Imported::New);
        let kept = store.read(|tx| organisation::charters(tx, &first.id)).unwrap();
        assert_eq!(kept, [first, newer]);
    }
    #[test]
    fn a_charter_with_a_mistake_leaves_the_last_good_version_in_force() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("cairt.sqlite"), Purpose::Work).unwrap();
        let good = shipped("kilkenny").unwrap().unwrap();
        store.write(|tx| organisation::add(tx, &good.id, "")).unwrap();
        let import = |toml: &str| import(&store, &good.id, Charter::parse(toml), Timestamp(0)).unwrap();
        let file = SHIPPED.iter().find(|file| file.org == "kilkenny").unwrap().toml;
        import(file);
        let [now, next] = [good.version, good.version + 1].map(|version| format!("version = {version}"));
        let newer = file.replacen(&now, &next, 1);
        import(&newer.replace("calendar = \"ireland\"", "calendar = \"erin\""));
        let kept = store.read(|tx| organisation::charters(tx, &good.id)).unwrap();
        assert_eq!(kept, std::slice::from_ref(&good));
        import(&newer);
        assert_eq!(store.read(|tx| organisation::charters(tx, &good.id)).unwrap().len(), 2);
    }
}
