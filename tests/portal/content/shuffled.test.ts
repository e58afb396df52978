import { cutAndJoined } from '../../core/support/arbitrary-texts.ts';
import { testAnyText } from '../../core/support/properties-of-any-text.ts';
import { rawTexts } from '../support/content.ts';

testAnyText('pieces of the raw texts in another order', cutAndJoined([...rawTexts.values()]));
