import fc from 'fast-check';

/** What somebody might type to bend a mail: HTML, headers, links, marks that turn or hide text, and anything at all. */
export const HOSTILE = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    '</td></table><h1>',
    '\r\nBcc: alle@nordvik.example\r\n\r\n<b>',
    'a\nTo: alle@nordvik.example',
    '=?utf-8?B?SGVp?=',
    '\u202ednevs\u202c \u200fog\u2066',
    '👩‍👩‍👧 🇳🇴',
    '\ud83d',
    '\0\u0007\u001b[31m',
    '&subject=x&body=y#%0d%0a',
    '&lt;&amp;&#39;',
    'x@y.example, alle@nordvik.example',
    '"Kari" <alle@nordvik.example>;',
    '\u2028\u2029\ufeff',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
