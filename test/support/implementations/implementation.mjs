/**
 * An implementation of the conformance protocol on top of the built package. Its arguments make it
 * misbehave: each is the name of a misbehaviour, `=`, and a part of the requests that bring it about.
 */
import { createInterface } from 'node:readline';
import {
  canonicalJson,
  CONTRACT_RULES,
  isDossierEventType,
  NamespaceMixedStreamError,
  reduceMissionDossier,
  SPEC_KITTY_EVENTS_2_4_RULES,
  validatePayload,
} from 'mission-dossier-contracts';
import { validateInstance } from 'mission-dossier-contracts/conformance';
import { validateEvent } from 'mission-dossier-contracts/families';
import { eventReader, upcast } from 'mission-dossier-contracts/spec-kitty';

const RULES = { contract: CONTRACT_RULES, 'spec-kitty-events-2.4': SPEC_KITTY_EVENTS_2_4_RULES };

const answers = {
  start: () => ({
    outcome: 'started',
    name: option('name') ?? 'honest',
    language: 'JavaScript',
    version: '1.0.0',
    capabilities: (
      option('capabilities') ?? 'validate,pointers,messages,reduce,round_trip,events,generations'
    ).split(','),
  }),
  validate({ schema, event_type, instance }) {
    const value = JSON.parse(instance);
    const issues = isDossierEventType(event_type)
      ? validatePayload(event_type, value).issues
      : validateInstance(schema, value);
    return validated(issues);
  },
  validate_event: ({ event, ...reading }) =>
    validated(validateEvent(JSON.parse(event), { reader: readerOf(reading) }).issues),
  upcast({ event, namespace }) {
    const result = upcast(JSON.parse(event), { namespace });
    return {
      outcome: 'upcast',
      generation: result.generation,
      event: result.success ? canonicalJson(result.event) : null,
      left_out: result.success ? result.leftOut : [],
      issues: result.success ? [] : asWritten(result.issues),
    };
  },
  reduce({ rules, events, ...reading }) {
    try {
      const state = reduceMissionDossier(
        events.map((text) => JSON.parse(text)),
        { rules: RULES[rules], reader: readerOf(reading) },
      );
      return { outcome: 'reduced', state: canonicalJson(state) };
    } catch (error) {
      if (!(error instanceof NamespaceMixedStreamError)) throw error;
      return { outcome: 'refused', error: error.name };
    }
  },
  round_trip: ({ instance }) => ({ outcome: 'round_tripped', instance }),
  stop: () => ({ outcome: 'stopped' }),
};

function validated(issues) {
  return {
    outcome: 'validated',
    valid: issues.length === 0,
    errors: issues.map(({ path }) => path),
    issues: asWritten(issues),
  };
}

function asWritten(issues) {
  return issues.map(({ path, keyword, message }) => ({ path, keyword, message }));
}

function readerOf({ generations, namespace }) {
  return generations && eventReader({ generations, namespace });
}

/** Nested too deeply for what calls itself. */
const DEEP = '['.repeat(1e5) + ']'.repeat(1e5);

const misbehaviours = {
  exit: () => process.exit(3),
  die: () => process.kill(process.pid, 'SIGKILL'),
  complain() {
    console.error('first line\nsecond line');
    process.exit(3);
  },
  hang: () => setInterval(() => {}, 1e6),
  babble: () => console.log('this is no JSON'),
  unended: ({ seq }) => process.stdout.write(`{"seq":${seq}}`),
  unendedExit: ({ seq }) => process.stdout.write(`{"seq":${seq}}`, () => process.exit(0)),
  objectOutcome: ({ seq }) => write({ seq, outcome: { toString: 1 } }),
  deepOutcome: ({ seq }) => process.stdout.write(`{"seq":${seq},"outcome":${DEEP}}\n`),
  noObject: () => console.log('null'),
  bytes: () => process.stdout.write(Buffer.from([0x22, 0xff, 0x22, 0x0a])),
  twice({ seq }) {
    const answer = JSON.stringify({ seq, outcome: 'skipped', reason: 'twice' });
    process.stdout.write(`${answer}\n${answer}\n`);
  },
  lateAnswer: ({ seq }) => write({ seq: seq - 1, outcome: 'skipped', reason: 'late' }),
  wrongOutcome: ({ seq }) => write({ seq, outcome: 'stopped' }),
  incomplete: ({ seq }) => write({ seq, outcome: 'skipped' }),
  skip: ({ seq }) => write({ seq, outcome: 'skipped', reason: 'not today' }),
  ramble: ({ seq }) => write({ seq, outcome: 'errored', context: 'so '.repeat(1e5) }),
  err: ({ seq }) => write({ seq, outcome: 'errored', context: 'out of luck' }),
  valid: ({ seq }) => write({ seq, outcome: 'validated', valid: true, errors: [] }),
  validElsewhere: ({ seq }) =>
    write({ seq, outcome: 'validated', valid: true, errors: ['/elsewhere'] }),
  mute(request) {
    const { issues: _, ...answer } = answers[request.command](request);
    write({ seq: request.seq, ...answer });
  },
  validWithIssues(request) {
    write({ seq: request.seq, ...answers[request.command](request), valid: true });
  },
  invalidWithout: ({ seq }) =>
    write({ seq, outcome: 'validated', valid: false, errors: [], issues: [] }),
  unread: (request) =>
    write({ seq: request.seq, ...answers.validate_event({ event: request.event }) }),
  noEvent: (request) => write({ seq: request.seq, ...answers.upcast(request), event: null }),
  otherGeneration: (request) =>
    write({ seq: request.seq, ...answers.upcast(request), generation: '2.4' }),
  asWritten: ({ seq, event, ...request }) =>
    write({ seq, ...answers.upcast({ ...request, event }), event }),
  keepAll: (request) => write({ seq: request.seq, ...answers.upcast(request), left_out: [] }),
  noReasons: (request) => write({ seq: request.seq, ...answers.upcast(request), issues: [] }),
  repeat(request) {
    const { issues, ...answer } = answers.validate(request);
    write({ seq: request.seq, ...answer, issues: [...issues, ...issues].reverse() });
  },
  reword(request) {
    const { issues, ...answer } = answers.validate(request);
    const reworded = issues.map((issue) => ({ ...issue, message: 'no good' }));
    write({ seq: request.seq, ...answer, issues: reworded });
  },
  elsewhere: ({ seq }) =>
    write({ seq, outcome: 'validated', valid: false, errors: ['/elsewhere'] }),
  lead: ({ seq }) =>
    write({
      seq,
      outcome: 'validated',
      valid: false,
      errors: ['', '/content_ref', '/content_ref/size_bytes'],
    }),
  root: ({ seq }) => write({ seq, outcome: 'validated', valid: false, errors: [''] }),
  emptyState: ({ seq }) => write({ seq, outcome: 'reduced', state: '{}' }),
  spacedState(request) {
    const { state } = answers.reduce(request);
    write({ seq: request.seq, outcome: 'reduced', state: ` ${state}` });
  },
  brokenState: ({ seq }) => write({ seq, outcome: 'reduced', state: '{' }),
  refuse: ({ seq }) => write({ seq, outcome: 'refused', error: 'NamespaceMixedStreamError' }),
  reparse: (request) => writeInstance(request, (value) => value),
  dropNulls: (request) => writeInstance(request, withoutNulls),
  addNull: (request) => writeInstance(request, (value) => ({ ...value, more: null })),
  deepen: ({ seq }) => write({ seq, outcome: 'round_tripped', instance: `{"namespace":${DEEP}}` }),
  dropNamespace: (request) => writeInstance(request, ({ namespace: _, ...rest }) => rest),
  stay: ({ seq }) => {
    write({ seq, outcome: 'stopped' });
    setInterval(() => {}, 1e6);
  },
};

function writeInstance({ seq, instance }, change) {
  write({ seq, outcome: 'round_tripped', instance: JSON.stringify(change(JSON.parse(instance))) });
}

/** The value without the members that are null. */
function withoutNulls(value) {
  return JSON.parse(JSON.stringify(value), (_key, member) =>
    member === null ? undefined : member,
  );
}

function option(name) {
  return process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
}

function misbehaviourAt(line) {
  for (const argument of process.argv.slice(2)) {
    const [name, part] = argument.split('=');
    if (name in misbehaviours && line.includes(part)) return misbehaviours[name];
  }
  return undefined;
}

function write(answer) {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  const misbehave = misbehaviourAt(line);
  if (misbehave) misbehave(request);
  else write({ seq: request.seq, ...answers[request.command](request) });
}
