// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The hash of a content, with optional size and encoding.
 *
 * @param hash The hex-encoded hash of the content.
 * @param algorithm The algorithm of the hash.
 * @param sizeBytes The size of the content in bytes. May be null.
 * @param encoding The character encoding of the content. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContentHashRef(
    String hash,
    HashAlgorithm algorithm,
    @JsonProperty("size_bytes") Long sizeBytes,
    String encoding) {}
