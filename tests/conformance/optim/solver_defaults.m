% What a solver answers to "defaults", and to calls without what it needs.
names = {'fminbnd', 'fminsearch', 'fminunc', 'fsolve', 'fzero', 'lsqnonneg', 'pqpnonneg'};
for k = 1:numel (names)
  o = feval (names{k}, 'defaults');
  printf ('%s %d:', names{k}, isequal (o, optimset (names{k})));
  printf (' %s', fieldnames (o){:});
  printf ("\n");
end
calls = {'fminbnd ("Defaults")', 'fzero ("DEFAULTS")', 'fminsearch ("x")', 'fminsearch (@(x) x)', 'fminunc ("x")', ...
         'fsolve ("x")', 'lsqnonneg ("x")', 'pqpnonneg ("x")', 'fminunc (@(x) x ^ 2, 3, 5)', ...
         'fsolve (@(x) x - 1, 3, 5)', 'fminsearch (@(x) x ^ 2, 3, 5)', 'fzero (@(x) x - 1, 3, 5)', ...
         'fminbnd (@(x) x ^ 2, 0, 3, 5)', 'fminunc (@(x) x, {1})', 'fminunc (@(x) x, "a")', 'fsolve (@(x) x, {1})', ...
         'fsolve (@(x) x, "a")', 'ifelse (1)', 'merge (1, 2)', 'ifelse (1, 2, 3, 4)', 'histc (1:3, 1:3, 1, 1)'};
for k = 1:numel (calls)
  try
    eval ([calls{k} ';']);
  catch e
    printf ("%s: %s [%s]\n", calls{k}, strtok (e.message, "\n"), e.identifier);
  end
end
