/** Keys that the manifest suggests. One may be taken already; then the user chooses. Browsers allow four. */
export const KEYS = {
  'open-panel': 'Alt+Shift+G',
  'next-finding': 'Alt+Shift+J',
  'previous-finding': 'Alt+Shift+K',
  'toggle-marks': 'Alt+Shift+M',
} as const;

/** The browser's name of what a key does, in `_locales`. */
export function messageOf(command: string): string {
  return command.replaceAll('-', '_');
}
