use std::sync::LazyLock;

use regex::{Captures, Regex};
use serde_json::json;

use super::texts::{TEXTS, fill};

/// Controls, format characters that reorder or hide text, and line separators.
static UNPRINTABLE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]").expect("the pattern is one of Rust")
});

/// A text in quotes. It is shortened if it is long.
pub fn quote(text: &str) -> String {
    printable(&json!(excerpt(text)).to_string())
}

/// A JSON text, changed so that it cannot control a terminal.
pub fn printable(json: &str) -> String {
    let escaped = UNPRINTABLE.replace_all(json, |found: &Captures| {
        let character = found[0].chars().next().unwrap_or_default();
        format!("\\u{{{:x}}}", u32::from(character))
    });
    escaped.into_owned()
}

/// Names in quotes.
pub fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names
        .map(quote)
        .collect::<Vec<_>>()
        .join(&TEXTS.joined_by["values"])
}

/// The beginning of a long text. Lengths are in UTF-16 code units, and no character is cut in two.
fn excerpt(text: &str) -> String {
    let longest = TEXTS.limit["excerpt"];
    if text.encode_utf16().count() <= longest {
        return text.to_owned();
    }
    let mut length = 0;
    let fits = |character: &char| {
        length += character.len_utf16();
        length <= longest
    };
    let beginning: String = text.chars().take_while(fits).collect();
    fill(&TEXTS.shortened, &[("excerpt", &beginning)])
}

#[cfg(test)]
mod tests {
    use super::quote;

    #[test]
    fn a_text_cannot_control_a_terminal() {
        assert_eq!(
            quote("a\u{1b}b\u{202e}c\u{7f}"),
            r#""a\u001bb\u{202e}c\u{7f}""#
        );
    }

    #[test]
    fn a_long_text_is_shortened_between_characters() {
        let text = format!("{}😀tail", "a".repeat(59));
        assert_eq!(quote(&text), format!("\"{}…\"", "a".repeat(59)));
        assert_eq!(quote(&"a".repeat(60)), format!("\"{}\"", "a".repeat(60)));
    }
}
