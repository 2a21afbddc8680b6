import type { Engine, EventLog, StateStore } from 'mission-dossier-contracts/distributed';

/** An engine some of whose functions are others. */
export function engineWith(
  engine: Engine,
  { log = {}, states = {} }: { log?: Partial<EventLog>; states?: Partial<StateStore> },
): Engine {
  return { ...engine, log: withOthers(engine.log, log), states: withOthers(engine.states, states) };
}

function withOthers<Port extends object>(port: Port, others: Partial<Port>): Port {
  return new Proxy(port, {
    get: (target, name) => {
      const member: unknown = Reflect.get(name in others ? others : target, name);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}
