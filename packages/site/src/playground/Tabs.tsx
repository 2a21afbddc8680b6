import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

/** Panels of which one is shown. The arrow keys go from tab to tab. */
export function Tabs({
  names,
  shown,
  onShow,
  children,
}: {
  readonly names: readonly string[];
  readonly shown: string;
  readonly onShow: (name: string) => void;
  /** The panel that is shown. */
  readonly children: ComponentChildren;
}) {
  const list = useRef<HTMLDivElement>(null);
  const go = (to: number) => {
    const at = (to + names.length) % names.length;
    onShow(names[at] as string);
    (list.current?.children[at] as HTMLElement).focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = names.indexOf(shown);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: names.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return (
    <>
      <div role="tablist" aria-label="Results" ref={list} onKeyDown={onKeyDown}>
        {names.map((name) => (
          <button
            type="button"
            role="tab"
            id={idOf(name)}
            aria-selected={name === shown}
            aria-controls="panel"
            tabindex={name === shown ? 0 : -1}
            onClick={() => {
              onShow(name);
            }}
          >
            {name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby={idOf(shown)} key={shown}>
        {children}
      </div>
    </>
  );
}

function idOf(name: string): string {
  return `tab-${name.toLowerCase().replaceAll(' ', '-')}`;
}
