% A look-behind of any length counts as an empty token of its own, as it does in Octave.
[tok, names, match, s, e, te] = regexp ('foo123', '(?<=[a-z]*)(\d)', 'tokens', 'names', 'match', 'start', 'end', 'tokenExtents')
regexprep ('foo123', '(?<=[a-z]+)(\d)', '<$1>')
regexprep ('foo123', '(?<=[a-z]+)(\d)', '<$2>')
n = regexp ('foo123', '(?<=o*)(?<d>\d)', 'names');
n.d
regexp ('xfoo123', '(?<=fo+)(\d)(?<=[0-9]*)(\d)', 'tokens'){1}
regexp ('foo 1 2', '(?<=\w\s*)(\d)', 'tokens'){1}
[tok, match] = regexp ('foo 1 2', '(?<=\s)\d', 'tokens', 'match')
[tok, match] = regexp ('log_alphaA1', '((?<=[_.])[a-z]*)|((?<=[_.][a-z]*)([A-Z0-9]*))', 'tokens', 'match')
