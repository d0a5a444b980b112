/** The version that an export names as its maker; that of package.json. */
export const VERSION = '0.1.0';
