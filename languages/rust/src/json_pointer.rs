/// A key as a segment of a JSON pointer (RFC 6901), with its slash.
pub fn segment(key: &str) -> String {
    format!("/{}", key.replace('~', "~0").replace('/', "~1"))
}
