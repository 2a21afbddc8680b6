const ULID_LENGTH: usize = 26;
const HYPHENS: [usize; 4] = [8, 12, 16, 20];

/// The canonical spelling of a valid event id (C10): a ULID in upper case, a UUID in lower case with hyphens.
pub fn canonical_event_id(id: &str) -> String {
    if id.len() == ULID_LENGTH {
        return id.to_ascii_uppercase();
    }
    let mut canonical = String::new();
    for (index, digit) in id.chars().filter(|character| *character != '-').enumerate() {
        if HYPHENS.contains(&index) {
            canonical.push('-');
        }
        canonical.push(digit.to_ascii_lowercase());
    }
    canonical
}

#[cfg(test)]
mod tests {
    use super::canonical_event_id;

    #[test]
    fn spellings_of_one_uuid_are_one_id() {
        let canonical = "0123abcd-4567-89ab-cdef-0123456789ab";
        assert_eq!(
            canonical_event_id("0123ABCD-4567-89AB-CDEF-0123456789AB"),
            canonical
        );
        assert_eq!(
            canonical_event_id("0123abcd456789abcdef0123456789ab"),
            canonical
        );
    }

    #[test]
    fn a_ulid_is_written_in_upper_case() {
        let id = canonical_event_id("01arz3ndektsv4rrffq69g5fav");
        assert_eq!(id, "01ARZ3NDEKTSV4RRFFQ69G5FAV");
    }
}
