import assert from 'node:assert/strict';
import { filesOf } from '../../server/src/cli/files';
import { worldOf } from './world';

const talk = 'Mira Talan: Good morning.\n\nTomas Reil: Good morning.\n\nMira Talan: Shall we?\n';
const { world } = worldOf({
  'talks/b.transcript': talk,
  'talks/a.txt': talk,
  'talks/shopping.txt': 'Milk\nBread\n',
  'talks/latin1.txt': Uint8Array.of(0x63, 0xe9),
  'talks/image.png': '',
  'talks/deep/one.vtt': 'WEBVTT\n',
  'talks/deep/two.SRT': '',
  'talks/deep/three.cha': '',
  'talks/.git/four.vtt': '',
  'talks/node_modules/five.vtt': '',
  'odd[1].txt': talk,
  'empty/notes.md': '',
});

suite('cli/files', () => {
  const cases: readonly [args: readonly string[], files: readonly string[]][] = [
    [['talks/a.txt'], ['talks/a.txt']],
    [
      ['-', 'talks/a.txt', 'talks/a.txt'],
      ['-', 'talks/a.txt'],
    ],
    [['nowhere.txt'], ['nowhere.txt']],
    [['odd[1].txt'], ['odd[1].txt']],
    [
      ['talks'],
      ['talks/a.txt', 'talks/b.transcript', 'talks/deep/one.vtt', 'talks/deep/three.cha', 'talks/deep/two.SRT', 'talks/latin1.txt'],
    ],
    [['talks/deep/'], ['talks/deep/one.vtt', 'talks/deep/three.cha', 'talks/deep/two.SRT']],
    [['talks/*.txt'], ['talks/a.txt', 'talks/latin1.txt', 'talks/shopping.txt']],
    [['./talks/**/*.{vtt,cha}'], ['talks/deep/one.vtt', 'talks/deep/three.cha']],
    [['**/o?e.vtt'], ['talks/deep/one.vtt']],
    [
      ['talks/deep', 'talks/deep/*.vtt'],
      ['talks/deep/one.vtt', 'talks/deep/three.cha', 'talks/deep/two.SRT'],
    ],
  ];
  for (const [args, files] of cases) test(args.join(' '), async () => assert.deepEqual(await filesOf(args, world), { files, missing: [] }));

  test('what is named in vain is said', async () =>
    assert.deepEqual(await filesOf(['empty', 'talks/*.doc', 'talks/a.txt'], world), {
      files: ['talks/a.txt'],
      missing: [
        'empty holds no transcripts (.transcript, .transcript.txt, .vtt, .srt, .cha, or .txt that reads like one)',
        'talks/*.doc matches no file',
      ],
    }));
});
