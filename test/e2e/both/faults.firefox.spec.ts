import { testIn } from './both.ts';
import { testFaults } from './faults.ts';
import { startInFirefox } from './in-firefox.ts';

testIn('Firefox', startInFirefox, testFaults);
