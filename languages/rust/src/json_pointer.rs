/// The keys of a JSON pointer.
pub fn keys_of(pointer: &str) -> impl Iterator<Item = String> {
    let segments = pointer.split('/').skip(1);
    segments.map(|segment| segment.replace("~1", "/").replace("~0", "~"))
}

/// A key as a segment of a JSON pointer (RFC 6901), with its slash.
pub fn segment(key: &str) -> String {
    format!("/{}", key.replace('~', "~0").replace('/', "~1"))
}
