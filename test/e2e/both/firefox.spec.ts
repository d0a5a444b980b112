import { testIn } from './both.ts';
import { startInFirefox } from './in-firefox.ts';
import { testMarking } from './marking.ts';
import { testPages } from './pages.ts';
import { testPrivacy } from './privacy.ts';
import { testViews } from './views.ts';

testIn('Firefox', startInFirefox, testMarking, testPages, testViews, testPrivacy);
