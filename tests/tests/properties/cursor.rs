//! Whatever the driver reports and in whatever order: the cursor is that of the last page that was stored.

use domain::id::ReplicaId;
use domain::sync::limits::{Limits, PROTOCOL};
use domain::sync::message::{Cursor, Epoch, Greeting, Page};
use domain::sync::replica::{Replica, Standing, Step};
use domain::time::Timestamp;
use proptest::prelude::*;
use std::collections::BTreeMap;
use uuid::Uuid;

/// What a driver reports.
#[derive(Clone, Copy, Debug)]
enum Report {
    Begin,
    Greeted,
    Pulled,
    Stored,
    Interrupted,
}

const NOW: Timestamp = Timestamp(1_767_607_200_000);

fn page(place: usize) -> Page {
    Page {
        epoch: Epoch(Uuid::nil()),
        server_time: NOW,
        cursor: Cursor(format!("feed.{place}")),
        more: !place.is_multiple_of(3),
        progress: None,
        complete_as_of: None,
        bundle: None,
        entries: Vec::new(),
    }
}

fn tell(replica: &mut Replica, report: Report, place: usize) -> Step {
    let greeting = Greeting {
        protocol: PROTOCOL,
        epoch: Epoch(Uuid::nil()),
        server_time: NOW,
        limits: Limits::default(),
    };
    match report {
        Report::Begin => replica.begin(),
        Report::Greeted => replica.greeted(&greeting),
        Report::Pulled => replica.pulled(page(place)),
        Report::Stored => replica.stored(),
        Report::Interrupted => replica.interrupted(),
    }
}

proptest! {
    #![proptest_config(crate::config())]

    #[test]
    fn only_a_stored_page_moves_the_cursor(reports in prop::collection::vec(0u8..14, 0..60)) {
        let mut replica = Replica::resume(ReplicaId(Uuid::nil()), Standing::default(), BTreeMap::new(), []);
        let (mut stored, mut waiting) = (Cursor::default(), None);
        for (report, place) in reports.iter().zip(1..) {
            let report = match report {
                0 | 1 => Report::Begin,
                2..=4 => Report::Greeted,
                5..=8 => Report::Pulled,
                9..=12 => Report::Stored,
                _ => Report::Interrupted,
            };
            let step = tell(&mut replica, report, place);
            if let (Report::Stored, Some(cursor)) = (report, waiting.take()) {
                stored = cursor;
            }
            match step {
                Step::Store(store) => waiting = Some(store.standing.cursor.clone()),
                Step::Pull(pull) => prop_assert_eq!(&pull.cursor, &stored),
                _ => {}
            }
            prop_assert_eq!(&replica.standing().cursor, &stored, "after {:?}", report);
        }
    }
}
