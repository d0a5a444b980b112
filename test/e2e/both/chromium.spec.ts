import { testIn } from './both.ts';
import { startInChromium } from './in-chromium.ts';
import { testMarking } from './marking.ts';
import { testPages } from './pages.ts';
import { testPrivacy } from './privacy.ts';
import { testViews } from './views.ts';

testIn('Chromium', startInChromium, testMarking, testPages, testViews, testPrivacy);
