// One object a line and a finding:
// {"file":"a.txt","line":3,"column":1,"endLine":3,"endColumn":11,"severity":"warning","code":"turn.empty","message":"…"}

import { placeOf, type Report } from './report';

export const asJson: Report = () => ({
  file: ({ file, transcript }, findings) =>
    findings
      .map((finding) => {
        const { severity, code, message } = finding;
        return `${JSON.stringify({ file, ...placeOf(transcript.text, finding), severity, code, message })}\n`;
      })
      .join(''),
  end: () => '',
});
