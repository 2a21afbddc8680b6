use super::quoting::quote;
use super::texts::{TEXTS, fill};

/// Suggests the known name that was probably meant; empty if there is none.
pub fn did_you_mean<'a>(found: Option<&str>, known: impl Iterator<Item = &'a str>) -> String {
    match found.and_then(|found| nearest(found, known)) {
        Some(name) => fill(&TEXTS.hint["did_you_mean"], &[("name", &quote(name))]),
        None => String::new(),
    }
}

/// The known name closest to the found one, if they share more than half of their letters. Letters are UTF-16 code units.
fn nearest<'a>(found: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let length = found.encode_utf16().count();
    // The cost is the product of both lengths.
    if length > TEXTS.limit["name"] {
        return None;
    }
    let found = letters(found);
    known
        .map(|name| (strsim::generic_levenshtein(&found, &letters(name)), name))
        .filter(|(distance, name)| distance * 2 < length.max(name.encode_utf16().count()))
        // Of several, the first.
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

fn letters(text: &str) -> Vec<u16> {
    text.to_lowercase().encode_utf16().collect()
}
