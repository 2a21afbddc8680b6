import { camelCase } from 'change-case';
import type { Contract } from '../schemas.js';
import { BANNER } from './banner.js';

const PLACEHOLDER = /\{([a-z_]+)\}/g;

/**
 * The texts of issues: a constant for each, or a function of what its placeholders stand for. They are separate, so
 * that a program bundles those that it uses.
 */
export function emitMessages({ messages }: Contract): string {
  const { issue, expected, bound, type, found, hint, generation, joined_by, limit, shortened } =
    messages;
  const groups = { issue, expected, found, hint, generation, joined_by };
  const texts = Object.entries(groups).flatMap(([group, of]) =>
    Object.entries(of).map(([name, text]) => constant(`${group} ${name}`, textCode(text))),
  );
  const limits = Object.entries(limit).map(([name, value]) => constant(`limit ${name}`, value));
  const keywords = Object.keys(bound).map((keyword) => `'${keyword}'`);
  const bounds = Object.entries(bound).map(
    ([keyword, text]) =>
      `${keyword}: (${text.includes('{limit}') ? 'limit' : ''}) => ${templateCode(text)},`,
  );
  return `// ${BANNER}
import type { TypeName } from '../issues/constraints.js';

/** The names of types. */
export const TYPE_TEXTS: Readonly<Record<TypeName, string>> = /* @__PURE__ */ Object.freeze(${JSON.stringify(type)});

/** What was expected, by the keyword that limits a value. */
export const BOUND_TEXTS: Readonly<Record<${keywords.join(' | ')}, (limit: number) => string>> = /* @__PURE__ */ Object.freeze({
${bounds.join('\n')}
});

${[...texts, constant('shortened', textCode(shortened)), ...limits].join('\n')}
`;
}

function constant(name: string, code: string | number): string {
  return `export const ${camelCase(name)} = ${code};`;
}

function textCode(text: string): string {
  const places = [...text.matchAll(PLACEHOLDER)].map(([, place = '']) => camelCase(place));
  if (places.length === 0) return JSON.stringify(text);
  const parameters = places.map((place) => `${place}: string | number`).join(', ');
  return `(${parameters}): string => ${templateCode(text)}`;
}

function templateCode(text: string): string {
  const code = text
    .replace(/[`\\$]/g, '\\$&')
    .replace(PLACEHOLDER, (_, place: string) => `\${${camelCase(place)}}`);
  return `\`${code}\``;
}
