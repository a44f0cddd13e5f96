// What the property tests draw from.
import fc from 'fast-check';

/** Text in which terminators, halves of pairs, other scripts and blanks of all kinds are frequent. */
export const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\n', '\r', '\r\n', '\u2028', '\ufeff', '\u00a0', '👩‍🚀', 'é', 'я', '主', 'א', ':', ' '),
    fc.string({ minLength: 1, maxLength: 4 }),
  ),
  maxLength: 40,
});
