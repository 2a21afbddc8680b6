import { BANNER } from './banner.js';

/** The package of the generated types. */
const PACKAGE = 'missiondossier.contracts.types';
/** As google-java-format breaks lines. */
const WIDTH = 100;

/** What generated types may use, by its simple name. */
const IMPORTS: Readonly<Record<string, string>> = {
  Arrays: 'java.util',
  HashMap: 'java.util',
  JsonAnyGetter: 'com.fasterxml.jackson.annotation',
  JsonAnySetter: 'com.fasterxml.jackson.annotation',
  JsonInclude: 'com.fasterxml.jackson.annotation',
  JsonNode: 'tools.jackson.databind',
  JsonProperty: 'com.fasterxml.jackson.annotation',
  JsonValue: 'com.fasterxml.jackson.annotation',
  List: 'java.util',
  Map: 'java.util',
  ObjectNode: 'tools.jackson.databind.node',
  Optional: 'java.util',
  Type: 'java.lang.reflect',
  TypeReference: 'tools.jackson.core.type',
};

/** A source file with a type, and the imports that it needs. */
export function javaFile(type: string): string {
  const code = type.replace(/\/\*\*[^]*?\*\//g, '').replace(/"[^"]*"/g, '');
  const imports = Object.entries(IMPORTS)
    .filter(([name]) => new RegExp(`(?<![.\\w])${name}\\b`).test(code))
    .map(([name, from]) => `import ${from}.${name};`)
    .sort();
  const parts = [`// ${BANNER}`, `package ${PACKAGE};`, imports.join('\n'), type];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/**
 * A list in parentheses, on one line if it fits, as google-java-format breaks it.
 * @param start - what stands before the list, with its indent
 * @param end - what stands after the list
 */
export function list(start: string, items: readonly string[], end: string): string {
  const line = `${start}(${items.join(', ')})${end}`;
  if (line.length <= WIDTH) return line;
  const indent = `${/^ */.exec(start)?.[0] ?? ''}    `;
  const inOne = `${indent}${items.join(', ')})${end}`;
  if (inOne.length <= WIDTH) return `${start}(\n${inOne}`;
  // A long component goes below its annotation.
  const lines = items.map((item) =>
    `${indent}${item},`.length <= WIDTH ? item : item.replace(/^(@\S+) /, `$1\n${indent}    `),
  );
  return `${start}(\n${indent}${lines.join(`,\n${indent}`)})${end}`;
}

/** A record without a body, with the interface that it implements. */
export function record(name: string, components: readonly string[], of?: string): string {
  const start = `public record ${name}`;
  if (of === undefined) return list(start, components, ' {}');
  const line = list(start, components, ` implements ${of} {}`);
  return line.includes('\n') ? `${list(start, components, '')}\n    implements ${of} {}` : line;
}

/** A comment of Javadoc, with the components of a record. */
export function javadoc(
  description = '',
  params: readonly (readonly [name: string, description: string])[] = [],
  indent = '',
): string {
  const line = `${indent}/** ${escaped(description)} */`;
  if (params.length === 0 && line.length <= WIDTH) return line;
  const tags = params.map(([name, text]) =>
    filled(`@param ${name} ${escaped(text)}`, indent, '    '),
  );
  const blocks = [
    filled(escaped(description), indent, ''),
    ...(tags.length > 0 ? [`${indent} *`] : []),
  ];
  return [`${indent}/**`, ...blocks, ...tags, `${indent} */`].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replaceAll('*/', '*&#47;');
}

/** Breaks a text into lines of a comment. @param hanging - the indent of all lines but the first */
function filled(text: string, indent: string, hanging: string): string {
  const start = `${indent} * `;
  const [first = '', ...words] = text.split(' ');
  const lines: string[] = [];
  let line = start + first;
  for (const word of words) {
    if (line.length + 1 + word.length <= WIDTH) line += ` ${word}`;
    else {
      lines.push(line);
      line = start + hanging + word;
    }
  }
  return [...lines, line].join('\n');
}
