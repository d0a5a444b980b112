import { testIn } from './both.ts';
import { startInFirefox } from './in-firefox.ts';

testIn('Firefox', startInFirefox);
