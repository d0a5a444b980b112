import browser from 'webextension-polyfill';

/** The one place that knows which browser API there is. */
export { browser };
