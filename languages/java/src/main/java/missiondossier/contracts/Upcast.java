package missiondossier.contracts;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An event in canonical form, or why it has none (C27).
 *
 * @param event the canonical event; the same object if nothing had to be done; null if there is
 *     none
 * @param generation the name of the generation in which it was written; null if it is not an event
 *     of the dossier
 * @param leftOut JSON pointers to what the canonical event has no place for, in the event as it was
 *     written (C32)
 * @param issues why it has no canonical form, at the places of the event as it was written; empty
 *     if it has one
 */
public record Upcast(JsonNode event, String generation, List<String> leftOut, List<Issue> issues) {}
