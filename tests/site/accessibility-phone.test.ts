import { testAccessibility } from './support/accessibility.ts';
import { phone } from './support/browser.ts';

testAccessibility(phone);
