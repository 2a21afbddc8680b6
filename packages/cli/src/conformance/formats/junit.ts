import { expectedText } from 'mission-dossier-conformance-runner';
import type { Case, Cell, Column, Fault, Matrix } from 'mission-dossier-conformance-runner';
import { attributes, inXml, xmlDocument } from '../../text/xml.js';

/** JUnit XML: a suite for each implementation, in it a case for each that was to be put to it. */
export function junitMatrix({ cases, columns, stale, unseen }: Matrix): string {
  const suites = columns.map((column) => testSuite(cases, column));
  const expectations = [
    ...stale.map(({ case: id, implementation, message }) => ({
      ...attributes({ classname: implementation, name: id }),
      failure: attributes({ type: 'stale', message }),
    })),
    ...unseen.map(({ case: id, implementation }) => ({
      ...attributes({ classname: implementation, name: id }),
      skipped: attributes({ message: 'it was not looked at' }),
    })),
  ];
  if (expectations.length > 0) suites.push(suiteOf('expected differences', expectations));
  return xmlDocument({ testsuites: { testsuite: suites } });
}

function testSuite(cases: readonly Case[], column: Column): object {
  const ofCases = column.cells.flatMap((cell, i) => {
    const of = cases[i];
    return of === undefined || cell.status === 'incapable' ? [] : [testCase(of, cell, column)];
  });
  const ofEnds = column.faults
    .filter(({ at }) => at === 'start' || at === 'stop')
    .map((fault) => ({
      ...attributes({ classname: 'protocol', name: fault.at }),
      ...error(fault),
    }));
  return suiteOf(column.name, [...ofCases, ...ofEnds]);
}

function suiteOf(name: string, testcase: readonly object[]): object {
  const count = (member: string) => testcase.filter((each) => member in each).length;
  return {
    ...attributes({
      name,
      tests: testcase.length,
      failures: count('failure'),
      errors: count('error'),
      skipped: count('skipped'),
    }),
    testcase,
  };
}

function testCase({ id, kind, expected }: Case, cell: Cell, { faults }: Column): object {
  const head = attributes({ classname: kind, name: id });
  switch (cell.status) {
    case 'differs': {
      const message = `expected ${expectedText(expected)}, found ${cell.found}`;
      return { ...head, failure: attributes({ type: 'difference', message }) };
    }
    case 'expected':
      return { ...head, 'system-out': inXml(`expected difference: ${cell.found}: ${cell.reason}`) };
    case 'skipped':
      return { ...head, skipped: attributes({ message: cell.reason }) };
    case 'fault': {
      const fault = faults.find(({ at }) => at === id);
      return { ...head, ...error(fault ?? { message: 'it was not put to the implementation' }) };
    }
    case 'agrees':
    case 'incapable':
      return head;
  }
}

function error({ message, stderr = '' }: Pick<Fault, 'message'> & Partial<Fault>): object {
  return {
    error: {
      ...attributes({ type: 'fault', message }),
      ...(stderr !== '' && { '#text': inXml(stderr) }),
    },
  };
}
