package missiondossier.contracts;

/**
 * One way in which a value breaks its schema or a rule.
 *
 * @param path the JSON pointer (RFC 6901) to the value at fault; for a missing or unknown property,
 *     to its object
 * @param keyword the JSON Schema keyword that fails; {@code rule} for a rule of a family
 * @param message what was found and what was expected, for a person
 * @param property the name of a property that is missing or unknown; otherwise null
 */
public record Issue(String path, String keyword, String message, String property) {

  Issue under(String parent) {
    return new Issue(parent + path, keyword, message, property);
  }

  Issue withMessage(String other) {
    return new Issue(path, keyword, other, property);
  }
}
