package missiondossier.contracts;

import java.util.List;
import java.util.Objects;
import missiondossier.contracts.types.LocalNamespaceTuple;
import tools.jackson.databind.JsonNode;

/** The namespace of a stream, which all its events share (C14). */
final class StreamNamespace {
  private static final String MODEL = "local_namespace_tuple";

  private StreamNamespace() {}

  /**
   * The namespace of events in their order.
   *
   * @return that of the first event with a readable one; null if none has one
   * @throws NamespaceMixedStreamException if there are several by the policies
   */
  static LocalNamespaceTuple of(List<OrderedEvent> events, Policies policies) {
    List<LocalNamespaceTuple> all =
        events.stream()
            .map(event -> event.value().path("payload").path("namespace"))
            // Even those of payloads that are otherwise invalid (C15).
            .filter(namespace -> Verdicts.isValid(MODEL, namespace))
            .map(StreamNamespace::read)
            .toList();
    if (all.isEmpty()) return null;
    LocalNamespaceTuple first = all.get(0);
    for (LocalNamespaceTuple other : all) {
      if (!identity(other, policies).equals(identity(first, policies))) {
        throw new NamespaceMixedStreamException(first, other);
      }
    }
    long steps =
        all.stream().map(each -> each.stepId()).filter(Objects::nonNull).distinct().count();
    return steps > 1 ? withoutStep(first) : first;
  }

  private static LocalNamespaceTuple read(JsonNode namespace) {
    return Json.typed(namespace, LocalNamespaceTuple.class);
  }

  private static LocalNamespaceTuple identity(LocalNamespaceTuple namespace, Policies policies) {
    return policies.ignoresStepId() ? withoutStep(namespace) : namespace;
  }

  private static LocalNamespaceTuple withoutStep(LocalNamespaceTuple namespace) {
    return new LocalNamespaceTuple(
        namespace.projectUuid(),
        namespace.featureSlug(),
        namespace.targetBranch(),
        namespace.missionKey(),
        namespace.manifestVersion(),
        null);
  }
}
