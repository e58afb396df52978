import { arbitraryText } from './support/arbitrary-texts.ts';
import { testAnyText } from './support/properties-of-any-text.ts';

testAnyText('any text', arbitraryText);
