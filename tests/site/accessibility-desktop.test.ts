import { testAccessibility } from './support/accessibility.ts';
import { desktop } from './support/browser.ts';

testAccessibility(desktop);
