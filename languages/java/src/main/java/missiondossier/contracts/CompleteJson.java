package missiondossier.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** Writes every optional member: null if it is unknown (C20). By themselves, types leave it out. */
final class CompleteJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().annotationIntrospector(new EveryMember()).build();

  private CompleteJson() {}

  static JsonNode of(Object value) {
    return MAPPER.valueToTree(value);
  }

  private static final class EveryMember extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated annotated) {
      return JsonInclude.Value.empty();
    }
  }
}
