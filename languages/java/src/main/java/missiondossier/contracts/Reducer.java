package missiondossier.contracts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import missiondossier.contracts.types.EventType;
import missiondossier.contracts.types.LocalNamespaceTuple;
import missiondossier.contracts.types.MissionDossierState;
import missiondossier.contracts.types.Payload;
import missiondossier.contracts.types.RuleSet;
import tools.jackson.databind.JsonNode;

/** Reduces a set of events to the state of a dossier (C11 to C21). */
final class Reducer {
  private final Policies policies;
  private final Consumer<Rejection> onRejected;

  Reducer(RuleSet rules, Consumer<Rejection> onRejected) {
    this.policies = Policies.of(rules);
    this.onRejected = onRejected;
  }

  MissionDossierState reduce(Iterable<JsonNode> events) {
    Collection<OrderedEvent> unique = withoutDuplicates(inOrder(events));
    DossierFold fold = new DossierFold(policies);
    for (OrderedEvent event : unique) {
      JsonNode value = event.value();
      if (EventIssues.isValid(value)) fold.apply(payloadOf(event));
      else reject(value, RejectionReason.INVALID_EVENT);
    }
    LocalNamespaceTuple namespace = StreamNamespace.of(List.copyOf(unique), policies);
    return fold.state(namespace, unique.size());
  }

  private static Payload payloadOf(OrderedEvent event) {
    JsonNode payload = EventIssues.payloadOf(event.value());
    return Json.typed(payload, event.type().payloadType());
  }

  /** The events of the dossier that have a place in the order, sorted by it. */
  private List<OrderedEvent> inOrder(Iterable<JsonNode> events) {
    List<OrderedEvent> ordered = new ArrayList<>();
    for (JsonNode event : events) {
      Optional<EventType> type = DossierEvents.typeOf(event);
      if (type.isPresent() && Position.isKnown(event)) {
        ordered.add(new OrderedEvent(type.get(), Position.of(event), event));
      } else if (type.isPresent() || !event.isObject()) {
        reject(event, RejectionReason.UNORDERED_EVENT);
      }
    }
    ordered.sort(OrderedEvent.ORDER);
    return ordered;
  }

  /** Keeps the first event of each id (C13). */
  private Collection<OrderedEvent> withoutDuplicates(List<OrderedEvent> ordered) {
    Map<String, OrderedEvent> firsts = new LinkedHashMap<>();
    for (OrderedEvent event : ordered) {
      OrderedEvent first = firsts.putIfAbsent(event.position().id(), event);
      if (first != null && event.conflictsWith(first)) {
        onRejected.accept(
            new Rejection(
                event.value(), RejectionReason.CONFLICTING_DUPLICATE, List.of(), first.value()));
      }
    }
    return firsts.values();
  }

  private void reject(JsonNode event, RejectionReason reason) {
    onRejected.accept(new Rejection(event, reason, EventIssues.of(event), null));
  }
}
