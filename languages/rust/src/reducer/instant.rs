/// A point in time, in nanoseconds since 1970-01-01T00:00:00Z, negative before.
pub type Instant = i128;

const NANOSECONDS: Instant = 1_000_000_000;
/// The length of `YYYY-MM-DDThh:mm:ss`, after which a fraction or the offset starts.
const SECOND_END: usize = 19;
/// The length of `+hh:mm`.
const OFFSET: usize = 6;

/// The instant of a valid timestamp, at full precision (C6, C12).
pub fn instant_of(timestamp: &str) -> Instant {
    let number = |start: usize, end: usize| digits(&timestamp[start..end]);
    let days = days_since_1970(number(0, 4), number(5, 7), number(8, 10));
    let minutes = (days * 24 + number(11, 13)) * 60 + number(14, 16) - offset_in_minutes(timestamp);
    let fraction = timestamp[SECOND_END..]
        .strip_prefix('.')
        .unwrap_or_default();
    let fraction: String = fraction.chars().take_while(char::is_ascii_digit).collect();
    (minutes * 60 + number(17, 19)) * NANOSECONDS + digits(&format!("{fraction:0<9}"))
}

fn digits(text: &str) -> Instant {
    text.parse().expect("a valid timestamp has digits there")
}

/// In the proleptic Gregorian calendar. Years start in March, so that a leap day is the last of its year.
fn days_since_1970(year: Instant, month: Instant, day: Instant) -> Instant {
    let year = if month > 2 { year } else { year - 1 };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - 719_468
}

/// The offset at the end of a timestamp: `Z`, `+hh:mm` or `-hh:mm`.
fn offset_in_minutes(timestamp: &str) -> Instant {
    if timestamp.ends_with('Z') {
        return 0;
    }
    let offset = &timestamp[timestamp.len() - OFFSET..];
    let minutes = digits(&offset[1..3]) * 60 + digits(&offset[4..6]);
    if offset.starts_with('-') {
        -minutes
    } else {
        minutes
    }
}

#[cfg(test)]
mod tests {
    use super::instant_of;

    #[test]
    fn an_instant_has_nanoseconds() {
        assert_eq!(instant_of("1970-01-01T00:00:00Z"), 0);
        assert_eq!(instant_of("1970-01-01T00:00:01.000000002Z"), 1_000_000_002);
        assert_eq!(instant_of("1969-12-31T23:59:59.5Z"), -500_000_000);
        assert_eq!(
            instant_of("2024-02-29T12:00:00Z"),
            1_709_208_000_000_000_000
        );
    }

    #[test]
    fn an_offset_is_not_part_of_the_instant() {
        let utc = instant_of("2026-01-01T00:00:00Z");
        assert_eq!(instant_of("2026-01-01T05:30:00+05:30"), utc);
        assert_eq!(instant_of("2025-12-31T23:15:00.000-00:45"), utc);
    }

    #[test]
    fn a_day_follows_the_day_before() {
        let day = 86_400_000_000_000;
        for (before, after) in [
            ("1000-02-28", "1000-03-01"),
            ("1999-12-31", "2000-01-01"),
            ("2000-02-29", "2000-03-01"),
        ] {
            let of = |date: &str| instant_of(&format!("{date}T00:00:00Z"));
            assert_eq!(of(after) - of(before), day);
        }
    }
}
