import { rectOf } from './safe-dom.ts';

export type Corner = `${'top' | 'bottom'} ${'left' | 'right'}`;

type Side = 'top' | 'bottom' | 'left' | 'right';
const KEYS: Readonly<Record<string, Side>> = {
  ArrowUp: 'top',
  ArrowDown: 'bottom',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The corner that the bar stands in is told by its class. */
function cornerOf(element: HTMLElement): Corner {
  const has = (side: Side): boolean => element.classList.contains(side);
  return `${has('top') ? 'top' : 'bottom'} ${has('left') ? 'left' : 'right'}`;
}

/** The corner next to one, on that side. */
export function towards(corner: Corner, side: Side): Corner {
  const [upright, across] = corner.split(' ') as ['top' | 'bottom', 'left' | 'right'];
  return side === 'top' || side === 'bottom' ? `${side} ${across}` : `${upright} ${side}`;
}

/** Lets an element be moved to another corner of the window by its handle, with the pointer or with the arrow keys. */
export function letMove(element: HTMLElement, handle: HTMLElement, move: (corner: Corner) => void): void {
  let from: { readonly x: number; readonly y: number } | null = null;

  handle.addEventListener('keydown', (event) => {
    const side = KEYS[event.key];
    if (!side || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(towards(cornerOf(element), side));
  });

  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    from = { x: event.clientX, y: event.clientY };
    handle.setPointerCapture(event.pointerId);
  });

  handle.addEventListener('pointermove', (event) => {
    if (from) element.style.translate = `${event.clientX - from.x}px ${event.clientY - from.y}px`;
  });

  const drop = (): void => {
    if (!from) return;
    from = null;
    const { left, top, width, height } = rectOf(element);
    element.style.removeProperty('translate');
    const view = element.ownerDocument.defaultView;
    const isLow = top + height / 2 > (view?.innerHeight ?? 0) / 2;
    const isRight = left + width / 2 > (view?.innerWidth ?? 0) / 2;
    move(`${isLow ? 'bottom' : 'top'} ${isRight ? 'right' : 'left'}`);
  };
  handle.addEventListener('pointerup', drop);
  handle.addEventListener('lostpointercapture', drop);
}
