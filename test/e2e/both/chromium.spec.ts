import { testIn } from './both.ts';
import { startInChromium } from './in-chromium.ts';

testIn('Chromium', startInChromium);
