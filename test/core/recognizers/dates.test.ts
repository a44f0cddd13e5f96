import { table } from './rendered';

suite('dates', () => {
  table('days of the calendar', [
    ['It opened on June 30, 2017.', 'full «June 30, 2017» 2017-06-30'],
    ['It opened on 30 June 2017.', 'full «30 June 2017» 2017-06-30'],
    ['It opened on June\u00a030,\u00a02017.', 'full «June\u00a030,\u00a02017» 2017-06-30'],
    ['the 3rd of May, 2019', 'full «3rd of May, 2019» 2019-05-03'],
    ['May the 3rd, 2019', 'full «May the 3rd, 2019» 2019-05-03'],
    ['on the ninth of May 1945', 'full «ninth of May 1945» 1945-05-09'],
    ['on May twenty-first 1998', 'full «May twenty-first 1998» 1998-05-21'],
    ['Monday, May 8, 2023', 'full «Monday, May 8, 2023» 2023-05-08'],
    ['Tues. 9 May 2023', 'full «Tues. 9 May 2023» 2023-05-09'],
    ['by Sept. 5, 2020', 'full «Sept. 5, 2020» 2020-09-05'],
    ['by 5 Dec 2020', 'full «5 Dec 2020» 2020-12-05'],
    ['written 2017-06-30.', 'full «2017-06-30» 2017-06-30'],
    ['written 30.06.2017.', 'full «30.06.2017» 2017-06-30'],
    ['2016-07-05T12:00 sharp', 'full «2016-07-05» 2016-07-05'],
    ['on May 9, people came', 'month-day «May 9» 2023-05-09'],
    ['on 13 July the hall was full', 'day-month «13 July» 2023-07-13'],
    ['on the 15th, we voted', 'day «15th» XXXX-XX-15'],
    ['on 31 December, in Oslo', 'day-month «31 December» 2022-12-31'],
  ]);

  table(
    'without a session date the year stays open',
    [
      ['on May 9, people came', 'month-day «May 9» XXXX-05-09'],
      ['We met in September and yesterday.', 'month «September» XXXX-09 · relative «yesterday» (-P1D)'],
      ['She spoke last year.', 'relative «last year» (-P1Y)'],
      ['on Monday', 'weekday «Monday» (1)'],
    ],
    { sessionDate: null },
  );

  table('months and years', [
    ['in April 1996', 'month-year «April 1996» 1996-04'],
    ['in April of 1996', 'month-year «April of 1996» 1996-04'],
    ['since 2014 and in 2020', 'year «2014» 2014 · year «2020» 2020'],
    ["the class of '98", "year «'98» 1998"],
    ['in mid-2019', 'year «2019» 2019'],
    ['in nineteen ninety-eight', 'year «nineteen ninety-eight» 1998'],
    ['in two thousand and five', 'year «two thousand and five» 2005'],
    ['since twenty nineteen', 'year «twenty nineteen» 2019'],
    ['in 44 BC and AD 70', 'year «44 BC» -0043 · year «AD 70» 0070'],
    ['in 1812 the town burned', 'year «1812» 1812'],
    ['the 1812 overture', 'year «1812» 1812'],
    ['by 2150', 'year «2150» 2150'],
    ['up to 2030', 'year «2030» 2030'],
    ['in fiscal year 2023 and FY24', 'year «fiscal year 2023» 2023 · year «FY24» 2024'],
  ]);

  table('ranges of every grain', [
    ['May 11–12', 'day-range «May 11–12» 2023-05-11/2023-05-12'],
    ['May 11-12, 2021', 'day-range «May 11-12, 2021» 2021-05-11/2021-05-12'],
    ['11–12 May 2021', 'day-range «11–12 May 2021» 2021-05-11/2021-05-12'],
    ['from May 30 to June 2, 2021', 'day-range «May 30 to June 2, 2021» 2021-05-30/2021-06-02'],
    ['from 5 to 7 June 2019', 'day-range «5 to 7 June 2019» 2019-06-05/2019-06-07'],
    ['April - May of this year', 'month-range «April - May of this year» 2023-04/2023-05'],
    ['from April to June 2021', 'month-range «April to June 2021» 2021-04/2021-06'],
    ['from November to March 2021', 'month-range «November to March 2021» 2020-11/2021-03'],
    ['2021–2023', 'year-range «2021–2023» 2021/2023'],
    ['the 2020-21 season', 'year-range «2020-21» 2020/2021'],
    ['between 2014 and 2020', 'year-range «2014 and 2020» 2014/2020'],
    ['from 2014 to 2020', 'year-range «2014 to 2020» 2014/2020'],
  ]);

  table('parts of a year, decades, centuries', [
    ['in spring 2023', 'season «spring 2023» 2023-21'],
    ['in the summer of 2019', 'season «summer of 2019» 2019-22'],
    ['this autumn', 'season «this autumn» 2023-23'],
    ['in the fall, we vote', 'season «fall» 2023-23'],
    ['the third quarter of 2023', 'quarter «third quarter of 2023» 2023-35'],
    ['Q3 2023 and Q4', 'quarter «Q3 2023» 2023-35 · quarter «Q4» XXXX-36'],
    ['the first half of last year', 'half «first half of last year» 2022-40'],
    ['H1 2022', 'half «H1 2022» 2022-40'],
    ["the 1990s and the '80s", "decade «1990s» 199X · decade «'80s» 198X"],
    ['in the early nineties', 'decade «nineties» 199X'],
    ['the mid-90s', 'decade «90s» 199X'],
    ['the 19th century', 'century «19th century» 18XX'],
    ['the eighteenth and nineteenth centuries', 'century «eighteenth» 17XX · century «nineteenth centuries» 18XX'],
  ]);

  table('counted from the session', [
    ['today', 'relative «today» 2023-04-06'],
    ['yesterday evening', 'relative «yesterday evening» 2023-04-05'],
    ['last night', 'relative «last night» 2023-04-05'],
    ['this morning', 'relative «this morning» 2023-04-06'],
    ['the day before yesterday', 'relative «the day before yesterday» 2023-04-04'],
    ['the day after tomorrow', 'relative «the day after tomorrow» 2023-04-08'],
    ['last week', 'relative «last week» 2023-W13'],
    ['next month', 'relative «next month» 2023-05'],
    ['last quarter', 'relative «last quarter» 2023-33'],
    ['this weekend', 'relative «this weekend» 2023-04-08/2023-04-09'],
    ['last August', 'relative «last August» 2022-08'],
    ['next May', 'relative «next May» 2023-05'],
    ['last Monday', 'weekday «last Monday» 2023-04-03'],
    ['next Monday', 'weekday «next Monday» 2023-04-10'],
    ['on Tuesday', 'weekday «Tuesday» 2023-04-04'],
    ['since Friday', 'weekday «Friday» 2023-03-31'],
    ['a year ago', 'relative «a year ago» 2022'],
    ['27 years ago', 'relative «27 years ago» 1996 · quantity «27 years» 27 year'],
    ['two weeks ago', 'relative «two weeks ago» 2023-W12 · quantity «two weeks» 2 week'],
    ['the past 25 years', 'relative «the past 25 years» 1998/2023 · quantity «25 years» 25 year'],
    ['the next ten days', 'relative «the next ten days» 2023-04-06/2023-04-16 · quantity «ten days» 10 day'],
    ['the coming year of 2024', 'relative «the coming year of 2024» 2024'],
    ['this coming Sunday', 'weekday «this coming Sunday» 2023-04-09'],
  ]);

  table('words and numbers that are no dates', [
    ['You may march in, and a mar may fall in a second.', ''],
    ['May I speak? March on!', ''],
    ['Go ahead, April.', ''],
    ['We thanked April Jones and June Smith.', ''],
    ['He sat in the sun and said a mar was a flaw.', ''],
    ['an august body', ''],
    ['the spring of the clock, the fall of Rome', ''],
    ['Black Friday sales', ''],
    ['It is 10:30 or 5 p.m. or ten o’clock.', ''],
    ['see https://example.org/2020-July/018.html', ''],
    ['at room 2019 and #2020', ''],
    ['24/7 and 9-to-5', ''],
    ['she is in her 90s', ''],
  ]);
});
