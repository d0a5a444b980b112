import { DEFAULT_SETTINGS, settingsSchema, type Settings } from '../judge/settings.ts';
import { keep } from './kept.ts';

/** What the user has chosen; the defaults where nothing was chosen or it cannot be read. */
export const settings = keep<Settings>({
  key: 'settings',
  schema: settingsSchema,
  empty: DEFAULT_SETTINGS,
  migrations: [],
});
