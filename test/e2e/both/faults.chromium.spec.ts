import { testIn } from './both.ts';
import { testFaults } from './faults.ts';
import { startInChromium } from './in-chromium.ts';

testIn('Chromium', startInChromium, testFaults);
