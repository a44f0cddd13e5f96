// Raw transcripts as editors get them, invented: each in a convention of its own, each with faults of several rules.

export const messy: readonly string[] = [
  // A web page: menu, NBSP, a dateline, quotes of two kinds, a label without speech, one misspelt.
  `View settings

Font size:

Meeting of the Harbour\u00a0Council

June 31, 2019, The Old Hall, Northport

Chair of\u00a0the Council Gregor Lindqvist: Dear friends,

We have\u00a0met to\u00a0speak of\u00a0the harbour. It\u00a0grew by\u00a05.7\u00a0percent "in spite of everything” (and of  the winter.

Marta Vidal: Thank you.  

Gregor Lindqvist:

Marta Vidal: We met on Monday, June 28, 2019, and will meet again tomorrow.

Gregor Lindqist: From 2023 to 2021 we built 1,00,0 homes.

See also

Marta Vidal: Good. Gregor Lindqvist: So be it.

Gregor Lindqvist – Then we close.

Marta Vidal Thank you all.
`,
  // Speech recognition: numbered speakers, times, fillers.
  `Speaker 1 (00:10):
Good morning, my name is Anna Reed. Um, shall we begin with the the minutes?

Speaker 2 (00:31):
Yes. [inaudable 00:12:61]

Speaker 1 (00:20):
I would rather wait [crosstalk

Speaker 2 (00:50):
until the others are here.

Speaker 1 (00:58):
Fine...
`,
  // A court: questions and answers, wrapped lines.
  `Q. Did you see it when you came down to the harbour on that
evening?
A. Yes, I did, and I told them so at the time, as I have said
before.
Q. When was that?
Q. In the evening, at about eight.
MS. REED : Objection. (Pause.
THE COURT: Overruled.
Q. Who else was there?
A. Nobody.
MS. REED: I have nothing further.
THE COURT: Thank you. [laugther]
`,
  // Cues.
  `WEBVTT

00:01.000 --> 00:04.000
<v Anna Reed>Shall we “begin?

00:03.000 --> 00:05.000
<v Anna Reed>Or wait?

00:06.000 --> 00:07.000
<v Ben Oakes>Begin -- please.
`,
  // CRLF, an indented label, doubled speech, a speaker answered by himself.
  'ANNA REED: Shall we begin with the minutes of the last meeting?\r\n\r\n  BEN OAKES:  Yes.\r\n\r\nANNA REED: Shall we begin with the minutes of the last meeting?\r\n\r\nBEN OAKES: It\u00e2\u20ac\u2122s late.\u200b\r\n\r\nBEN OAKES: Good.\r\n\r\n(BEGIN VIDEO CLIP)\r\n\r\nANNA REED: It was on 01/02/2017.\r\n\r\n: Then I will.\r\n\r\nBEN OAKES: No.',
];
