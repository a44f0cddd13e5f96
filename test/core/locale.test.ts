import assert from 'node:assert/strict';
import { detectLanguage, detectNumberStyle } from '../../server/src/core/locale';

suite('locale', () => {
  test('the language of a sample', () => {
    const rows = [
      ['en', 'We thank you for the work that you have done on this bill.'],
      ['de', 'Wir danken Ihnen für die Arbeit, die Sie an diesem Gesetz geleistet haben.'],
      ['fr', 'Nous vous remercions pour le travail que vous avez fait sur cette loi.'],
      ['es', 'Les agradecemos el trabajo que han hecho por esta ley y para los demás.'],
      ['pt', 'Agradecemos o trabalho que vocês fizeram por esta lei e para os demais.'],
      ['ru', 'Мы благодарим вас за работу, которую вы сделали, и за то, что вы с нами.'],
      ['en', ''],
      ['en', '12 345'],
    ] as const;
    for (const [language, sample] of rows) assert.equal(detectLanguage(sample), language, sample);
  });

  test('the style of its numbers', () => {
    const rows = [
      ['1,234 and 12,345.67 and 3.5', 'en', '.', false],
      ['nothing', 'de', ',', true],
      ['1.234 und 12.345,67', 'de', ',', true],
      ['1.5, 2.7 and 3.9, in English', 'de', '.', true],
      ['2 834 workers, 9 593 931 euro, 1 336 more', 'en', '.', true],
      ['In 2019 300 people', 'en', '.', false],
      ['um 10.30 Uhr, 11.15 Uhr, 12.45 Uhr', 'de', ',', true],
      ['nothing', 'ru', ',', true],
    ] as const;
    for (const [sample, language, decimal, spaced] of rows)
      assert.deepEqual(detectNumberStyle(sample, language), { decimal, spaced }, sample);
  });
});
